package org.imprimatur.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * That a text which waited for review got its answer.
 *
 * @param at when the last sign-off was given, or the text was sent back
 * @param isYes whether it went live with that
 */
public record Answered(Instant asked, Instant at, boolean isYes) {
    /** How long before the newest answer older ones are still of interest: what is older is in the journal only. */
    public static final Duration KEPT = Duration.ofDays(100);

    public Duration waited() {
        return Duration.between(asked, at);
    }

    /** With the answers before it that are still of interest. */
    List<Answered> after(List<Answered> earlier) {
        var since = at.minus(KEPT);
        return Stream.concat(earlier.stream().filter(one -> one.at.isAfter(since)), Stream.of(this))
                .toList();
    }
}
