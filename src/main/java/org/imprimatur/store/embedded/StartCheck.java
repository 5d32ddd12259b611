package org.imprimatur.store.embedded;

import java.util.Arrays;

/** How much of the file is read through before the store opens. */
enum StartCheck {
    NONE,
    /** The structure of each page, by SQLite. */
    QUICK,
    /** The structure, and the checksum of each document. */
    FULL;

    static StartCheck of(String name) {
        return Arrays.stream(values())
                .filter(check -> check.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(SqliteSettings.CHECK + " is none, quick or full, not " + name));
    }
}
