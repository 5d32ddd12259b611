package org.imprimatur.migrations;

import java.time.Duration;

/**
 * How long a node waits for another one that began a migration.
 *
 * @param lease after this long a migration that was begun and not finished is taken over; zero where no other
 *     process can have the store
 * @param limit after this long the start is given up
 */
public record Patience(Duration lease, Duration limit) {
    private static final long POLL_MILLIS = 200;

    /** For stores that several nodes share. */
    public static final Patience SHARED = new Patience(Duration.ofMinutes(2), Duration.ofMinutes(10));

    /** For a store that only this process can have opened. */
    public static final Patience ALONE = new Patience(Duration.ZERO, Duration.ofMinutes(10));

    void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotMigrate("The start was interrupted while another node was migrating.");
        }
    }
}
