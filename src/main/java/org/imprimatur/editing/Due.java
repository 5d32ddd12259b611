package org.imprimatur.editing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Until when an answer is expected: so many working days later, Monday to Friday, at the same time of day (UTC). */
final class Due {
    private Due() {}

    /** Empty where no number of days is given. */
    static Optional<Instant> after(Instant start, int workingDays) {
        if (workingDays == 0) {
            return Optional.empty();
        }
        var day = start.atOffset(ZoneOffset.UTC);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day.getDayOfWeek()) ? 1 : 0;
        }
        return Optional.of(day.toInstant());
    }

    private static boolean isWorking(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
