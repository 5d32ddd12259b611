package org.imprimatur.notices;

import java.time.Instant;

/**
 * Where the sending of a mail stands.
 *
 * @param tries how many there were
 * @param next not to be tried before then
 * @param reason why the last try failed; empty where none did
 */
record Fate(Course course, int tries, Instant next, String reason) {
    /** How it goes. */
    enum Course {
        OPEN,
        SENT,
        /** It was of no use any more. */
        DROPPED,
        /** It failed for good, and nobody asked to try again. */
        GIVEN_UP
    }

    static final Fate UNTRIED = new Fate(Course.OPEN, 0, Instant.EPOCH, "");
    static final Fate SENT = new Fate(Course.SENT, 0, Instant.EPOCH, "");
    static final Fate DROPPED = new Fate(Course.DROPPED, 0, Instant.EPOCH, "");

    boolean isOver() {
        return course == Course.SENT || course == Course.DROPPED;
    }

    boolean isGivenUp() {
        return course == Course.GIVEN_UP;
    }
}
