package org.imprimatur.hooks;

import java.time.Instant;

/**
 * Something that happened, as it is told.
 *
 * @param source the id of the journal's entry
 * @param id the same whenever and wherever it is told again
 * @param topic what happened
 * @param body the JSON that is sent
 */
record Event(String source, String id, String topic, String body, Instant at) {
    /** Of which page, release or type. Hooks are told of each in order. */
    String subject() {
        return source.substring(0, source.lastIndexOf('/'));
    }

    /** Of the entry. */
    int number() {
        return Integer.parseInt(source.substring(source.lastIndexOf('/') + 1));
    }
}
