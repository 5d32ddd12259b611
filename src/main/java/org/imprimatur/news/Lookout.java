package org.imprimatur.news;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Knows whether the store answers, by what became of the last look at it, and by how long the present one takes. */
final class Lookout {
    private static final Logger LOG = System.getLogger(Lookout.class.getName());

    /** A store that is asked for a few lines and takes that long is as good as away. */
    private static final Duration HUNG = Duration.ofSeconds(4);

    private final Clock clock;
    private final AtomicReference<@Nullable Instant> begun = new AtomicReference<>();
    private final AtomicReference<@Nullable Instant> away = new AtomicReference<>();

    Lookout(Clock clock) {
        this.clock = clock;
    }

    boolean isAway() {
        var since = begun.get();
        return away.get() != null || since != null && since.plus(HUNG).isBefore(clock.instant());
    }

    void begins() {
        begun.set(clock.instant());
    }

    void ends() {
        begun.set(null);
    }

    void failed(RuntimeException failure) {
        if (away.compareAndSet(null, clock.instant())) {
            LOG.log(Level.WARNING, "The store does not answer, so this node may be behind: {0}", failure.getMessage());
        }
    }

    /** Whether it was away until now. */
    boolean succeeded() {
        var since = away.getAndSet(null);
        if (since != null) {
            LOG.log(Level.INFO, "The store answers again; it was away since {0}", since);
        }
        return since != null;
    }
}
