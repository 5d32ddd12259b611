package org.imprimatur.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.Hash;

/**
 * How far the mail with the answer got.
 *
 * @param isDue whether it is still to be sent
 * @param tries how often that was begun
 * @param last when it was begun last
 * @param links the hashes of the secrets that were sent
 * @param trouble why the mail server will never take it; empty where it did not say so
 */
public record Mailed(boolean isDue, int tries, Optional<Instant> last, Set<Hash> links, String trouble) {
    static final Mailed NOTHING = new Mailed(false, 0, Optional.empty(), Set.of(), "");

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    public Mailed {
        links = Set.copyOf(links);
    }

    /** Whether it is time to try; after each failure the wait is longer, up to four hours. */
    boolean isTime(Instant now) {
        return isDue && last.map(before -> !now.isBefore(before.plus(pause()))).orElse(true);
    }

    private Duration pause() {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }

    /** Links that were sent before hold on; after "again" they do not. */
    Mailed due() {
        return new Mailed(true, 0, Optional.empty(), Set.of(), "");
    }

    Mailed tried(Instant at, Optional<Hash> link) {
        var all = new HashSet<>(links);
        link.ifPresent(all::add);
        return new Mailed(isDue, tries + 1, Optional.of(at), all, trouble);
    }

    Mailed over(String trouble) {
        return new Mailed(false, tries, last, links, trouble);
    }
}
