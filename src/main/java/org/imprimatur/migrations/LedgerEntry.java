package org.imprimatur.migrations;

import java.time.Instant;
import java.util.Locale;
import org.imprimatur.page.Hash;

/**
 * That a node began a migration, gave it up or finished it.
 *
 * @param number of the migration
 * @param attempt counts who tried to apply it, from 1; who inserts the claim of an attempt first has it
 * @param checksum of the file as it was then
 */
public record LedgerEntry(int number, Mark mark, int attempt, String file, Hash checksum, String node, Instant at) {
    /** What the entry says about its migration. */
    public enum Mark {
        CLAIMED,
        GIVEN_UP,
        APPLIED
    }

    /** Unique: a migration is applied once, and each attempt at it is claimed once. */
    public String id() {
        var base = "%04d/%s".formatted(number, mark.name().toLowerCase(Locale.ROOT));
        return mark == Mark.APPLIED ? base : base + "/" + attempt;
    }
}
