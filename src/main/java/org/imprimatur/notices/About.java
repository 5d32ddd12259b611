package org.imprimatur.notices;

import java.time.Instant;

/** What of a page a notice is about, as ids spell it: {@code 7} for the seventh entry, {@code due-1772352000} for a due time. */
public record About(String id) {
    private static final String DUE = "due-";

    static About entry(int number) {
        return new About(String.valueOf(number));
    }

    static About due(Instant due) {
        return new About(DUE + due.getEpochSecond());
    }

    /** The number of the entry; 0 for a due time, about which no entry was written. */
    int number() {
        return id.startsWith(DUE) ? 0 : Integer.parseInt(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
