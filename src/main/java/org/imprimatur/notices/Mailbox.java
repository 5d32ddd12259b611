package org.imprimatur.notices;

import java.time.Instant;
import java.time.ZoneId;
import org.imprimatur.page.AccountName;

/**
 * Where and how somebody wants to be told.
 *
 * @param hour of the day in their zone at which the daily mail goes out
 * @param language in which they are written to
 */
public record Mailbox(AccountName owner, Address address, Mode mode, int hour, ZoneId zone, String language) {
    private static final int HOURS = 24;

    public Mailbox {
        if (hour < 0 || hour >= HOURS) {
            throw new IllegalArgumentException("a day has no hour " + hour);
        }
    }

    /** The next time, from then on, that the daily mail goes out. */
    Instant dailyAfter(Instant then) {
        var day = then.atZone(zone).toLocalDate();
        var same = day.atTime(hour, 0).atZone(zone).toInstant();
        return same.isBefore(then)
                ? day.plusDays(1).atTime(hour, 0).atZone(zone).toInstant()
                : same;
    }
}
