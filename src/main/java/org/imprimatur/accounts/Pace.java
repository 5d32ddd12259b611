package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets each asker ask so often a minute. What is not used is saved up for one minute, so that a burst is no harm. */
public final class Pace {
    /** Bounds the memory that many askers can fill; who asked longest ago is forgotten first. */
    private static final int MOST_ASKERS = 20_000;

    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final Clock clock;
    private final int perMinute;
    private final Map<String, Saved> askers = new LinkedHashMap<>(16, 0.75f, true);

    /** How often somebody might ask at once, as it was at an instant in milliseconds. */
    private record Saved(double turns, long at) {}

    /**
     * What became of a request for a turn.
     *
     * @param left how many more there are at once
     * @param pause until there is one again where it was refused, else until all are there again
     */
    public record Turn(boolean isGiven, int perMinute, int left, Duration pause) {
        /** In whole seconds, never too early. */
        public long seconds() {
            return pause.plusMillis(999).toSeconds();
        }
    }

    /** Knows nobody yet; with 0 a minute everybody may ask as often as they like. */
    public Pace(Clock clock, int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    public boolean isLimited() {
        return perMinute > 0;
    }

    /** Takes one of the asker's turns where there is one. */
    public synchronized Turn take(String asker) {
        if (!isLimited()) {
            return new Turn(true, 0, 0, Duration.ZERO);
        }
        long now = clock.millis();
        double turns = saved(askers.get(asker), now);
        boolean isGiven = turns >= 1;
        double left = isGiven ? turns - 1 : turns;
        askers.put(asker, new Saved(left, now));
        if (askers.size() > MOST_ASKERS) {
            askers.remove(askers.keySet().iterator().next());
        }
        return new Turn(isGiven, perMinute, (int) left, until(isGiven ? perMinute - left : 1 - left));
    }

    private double saved(@Nullable Saved before, long now) {
        return before == null
                ? perMinute
                : Math.min(perMinute, before.turns() + Math.max(0, now - before.at()) * perMinute / MINUTE);
    }

    private Duration until(double turns) {
        return Duration.ofMillis((long) Math.ceil(turns * MINUTE / perMinute));
    }
}
