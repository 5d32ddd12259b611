package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever guesses passwords or addresses: after a few failures each further one makes the wait longer. */
public final class Throttle {
    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 6;

    /** Bounds the memory that a guesser with many names can fill; the oldest failures are forgotten first. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {
        Instant until() {
            int beyond = count - FREE_FAILURES;
            return beyond < 0 ? last : last.plus(FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS)));
        }
    }

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long the key still has to wait; zero where it need not. */
    public synchronized Duration wait(String key) {
        var known = failures.get(key);
        var left = known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** That it was wrong once more. */
    public synchronized void failed(String key) {
        var known = failures.remove(key);
        failures.put(key, new Failures(known == null ? 1 : known.count() + 1, clock.instant()));
        if (failures.size() > MOST_KEYS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    /** That it was right; what was wrong before is forgotten. */
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
