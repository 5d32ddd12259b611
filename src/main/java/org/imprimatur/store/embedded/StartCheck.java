package org.imprimatur.store.embedded;

import java.util.Arrays;

/** When, and how thoroughly, the whole file is read through. */
enum StartCheck {
    /** Never; each document is checked when it is read. */
    NONE,
    /** After the start, document by document, while the store is used. */
    BACKGROUND,
    /** Before the start: the structure of each page, by SQLite. */
    QUICK,
    /** Before the start: the structure, and the checksum of each document. */
    FULL;

    static StartCheck of(String name) {
        return Arrays.stream(values())
                .filter(check -> check.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        SqliteSettings.CHECK + " is none, background, quick or full, not " + name));
    }
}
