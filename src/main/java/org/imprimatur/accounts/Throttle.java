package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever guesses passwords or addresses: after a few failures each further one makes the wait longer. */
public final class Throttle {
    private static final int MOST_DOUBLINGS = 6;

    /** Bounds the memory that a guesser with many names can fill; the oldest failures are forgotten first. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Limits limits;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /**
     * What a guesser meets.
     *
     * @param free how many failures cost nothing
     * @param firstWait how long the next one has to wait; each further failure doubles it, six times at most
     */
    public record Limits(int free, Duration firstWait) {
        public static final Limits USUAL = new Limits(5, Duration.ofSeconds(15));
    }

    private record Failures(int count, Instant last) {}

    public Throttle(Clock clock) {
        this(clock, Limits.USUAL);
    }

    public Throttle(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** How long the key still has to wait; zero where it need not. */
    public synchronized Duration wait(String key) {
        var known = failures.get(key);
        var left = known == null ? Duration.ZERO : Duration.between(clock.instant(), until(known));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Instant until(Failures known) {
        int beyond = known.count() - limits.free();
        return beyond < 0
                ? known.last()
                : known.last().plus(limits.firstWait().multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS)));
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

    /** Forgets what happened before. */
    synchronized void forget(String key, Instant before) {
        var known = failures.get(key);
        if (known != null && known.last().isBefore(before)) {
            failures.remove(key);
        }
    }
}
