package org.imprimatur.access;

import java.util.Map;
import org.imprimatur.notices.Address;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.Hash;

/**
 * Who asks, in their own words. The journal keeps nothing of it but a hash, so that all of it can be forgotten.
 *
 * @param reason what they need the document for
 * @param language in which they are written to
 * @param salt made up for this record, so that nobody can find out by trying whom a hash was of
 */
public record Person(String name, Address email, String company, String reason, String language, String salt) {
    Hash seal() {
        return Hash.of(CanonicalJson.of(Map.of(
                "name", name,
                "email", email.value(),
                "company", company,
                "reason", reason,
                "language", language,
                "salt", salt)));
    }
}
