package org.imprimatur.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the pages that wait somebody wants to see, and in which order. An empty string means all.
 *
 * @param waiting the least number of days that a page has waited
 */
public record QueueQuestion(
        Share share, String type, String locale, String submitter, Deadline due, int waiting, Order order) {
    /** All that waits for anybody, the longest wait first. */
    public static final QueueQuestion ALL = new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.WAIT);

    /** Whose part of the queue. */
    public enum Share {
        /** What waits for whoever asks: by name, or because nobody is named and they may sign it off. */
        MINE,
        TEAM,
        OVERDUE
    }

    /** Until when an answer is expected. */
    public enum Deadline {
        ANY,
        OVERDUE,
        /** Within a day from now, overdue or not. */
        DAY,
        WEEK,
        NONE;

        /** Before when the answer must be expected to fit; empty where that is not what is asked. */
        Optional<Instant> before(Instant now) {
            return switch (this) {
                case ANY, NONE -> Optional.empty();
                case OVERDUE -> Optional.of(now);
                case DAY -> Optional.of(now.plus(Duration.ofDays(1)));
                case WEEK -> Optional.of(now.plus(Duration.ofDays(7)));
            };
        }
    }

    /** What comes first. */
    public enum Order {
        /** The longest wait. */
        WAIT,
        /** The nearest due time. */
        DUE,
        /** The largest change. */
        SIZE
    }

    /** By its name in an address, in any case; the fallback where there is no such one. */
    public static <E extends Enum<E>> E named(String name, E fallback) {
        return Stream.of(fallback.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(fallback);
    }

    /** The same of another share. */
    public QueueQuestion of(Share other) {
        return new QueueQuestion(other, type, locale, submitter, due, waiting, order);
    }
}
