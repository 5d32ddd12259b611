package org.imprimatur.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.journal.Entry;
import org.imprimatur.workflow.SignOff;

/**
 * A sign-off as the journal has it.
 *
 * @param entry the entry that gave it
 * @param voided the entry that voided it, if one did
 */
public record GivenSignOff(Entry entry, SignOff signOff, Optional<Entry> voided) {
    GivenSignOff voidedBy(Entry later) {
        return new GivenSignOff(entry, signOff, Optional.of(later));
    }

    Map<String, Object> plain() {
        var plain = new HashMap<String, Object>(Map.of(
                "entry", entry.number(),
                "entryHash", entry.hash().hex(),
                "by", signOff.by().value(),
                "at", signOff.at().toString(),
                "capacity", signOff.capacity(),
                "text", signOff.text().hex(),
                "wording", signOff.wording(),
                "name", signOff.name(),
                "void", voided.isPresent()));
        signOff.given()
                .ifPresent(password -> plain.put(
                        "passwordBy",
                        Map.of("by", password.by().value(), "at", password.at().toString())));
        voided.ifPresent(later -> plain.put("voidedBy", later.number()));
        return plain;
    }
}
