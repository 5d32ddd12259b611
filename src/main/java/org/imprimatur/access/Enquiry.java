package org.imprimatur.access;

import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;

/**
 * What a reader sent who asks for a document.
 *
 * @param locale of the page on which they found it
 * @param agreed the hash of the agreement that they accepted; anything else where they did not
 * @param trap what stands in a field that people do not see: only programs fill it in
 */
public record Enquiry(
        LocaleTag locale,
        Hash document,
        String name,
        String email,
        String company,
        String reason,
        String agreed,
        String trap) {
    static final int LONGEST_LINE = 120;
    static final int LONGEST_REASON = 2000;

    /** Without blanks around what was typed, and without what would become another line of a mail's header. */
    Enquiry tidy() {
        return new Enquiry(
                locale, document, line(name), line(email), line(company), reason.strip(), agreed, trap.strip());
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
