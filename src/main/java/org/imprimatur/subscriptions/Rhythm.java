package org.imprimatur.subscriptions;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How often subscribers are told: what was published in between comes in one mail. */
public enum Rhythm {
    HOUR(ChronoUnit.HOURS),
    /** At midnight, UTC. */
    DAY(ChronoUnit.DAYS);

    /** What another node published a moment ago is known here by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final ChronoUnit unit;

    Rhythm(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The end of the last stretch of time that is over. */
    Instant ended(Instant now) {
        return now.minus(GRACE).truncatedTo(unit);
    }
}
