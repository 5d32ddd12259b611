package org.imprimatur.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Whether a certification holds on some day. Its last day is its own; days begin at midnight UTC, as on the site. */
public enum Holding {
    HOLDS,
    /** It holds, and ends within {@value #SOON} days. */
    ENDS_SOON,
    EXPIRED,
    /** It was taken back, or its page was taken off the site. */
    WITHDRAWN;

    /** How many days before its end a certification is said to end soon. */
    public static final int SOON = 90;

    /**
     * How a certification stands.
     *
     * @param status as its page says; empty where it does not
     */
    public static Holding of(String status, Optional<LocalDate> end, LocalDate today) {
        if (status.equals("withdrawn")) {
            return WITHDRAWN;
        }
        if (status.equals("expired") || end.filter(today::isAfter).isPresent()) {
            return EXPIRED;
        }
        return end.filter(day -> ChronoUnit.DAYS.between(today, day) <= SOON).isPresent() ? ENDS_SOON : HOLDS;
    }

    /** Whether nobody may claim it any more. */
    public boolean isOver() {
        return this == EXPIRED || this == WITHDRAWN;
    }

    /** As message keys spell it, for example {@code ends-soon}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
