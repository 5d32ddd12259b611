package org.imprimatur.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.imprimatur.hooks.Attempt.State;

/**
 * Where the telling of an event stands, as its tries say.
 *
 * @param number of the last try
 * @param failures since somebody asked for one more, or ever
 * @param next when it may be tried
 */
record Fate(boolean isOver, int number, int failures, Instant next) {
    /** A try of which nothing more is known is over by then: whoever made it has crashed. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Fate UNTRIED = new Fate(false, 0, 0, Instant.EPOCH);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** How often an event is tried. */
    static final int TRIES = WAITS.size() + 1;

    static Fate of(List<Attempt> tries) {
        return tries.isEmpty() ? UNTRIED : of(tries, tries.get(tries.size() - 1));
    }

    private static Fate of(List<Attempt> tries, Attempt last) {
        int failures = failures(tries);
        return switch (last.state()) {
            case ARRIVED, GIVEN_UP -> new Fate(true, last.number(), failures, Instant.MAX);
            case OPEN -> new Fate(false, last.number(), failures, last.at().plus(LEASE));
            case FAILED -> new Fate(false, last.number(), failures, last.at().plus(wait(failures)));
            case ASKED -> new Fate(false, last.number(), 0, Instant.EPOCH);
        };
    }

    private static int failures(List<Attempt> tries) {
        int failures = 0;
        for (Attempt one : tries) {
            failures = one.state() == State.ASKED ? 0 : failures + (one.state() == State.FAILED ? 1 : 0);
        }
        return failures;
    }

    /** How long to wait after so many failures. */
    static Duration wait(int failures) {
        return WAITS.get(Math.min(Math.max(1, failures), WAITS.size()) - 1);
    }

    boolean isDue(Instant now) {
        return !isOver && !now.isBefore(next);
    }

    /** Whether one more failure is the last. */
    boolean isLastTry() {
        return failures + 1 >= TRIES;
    }
}
