package org.imprimatur.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a page a notice is about, as ids spell it: {@code 7} for the seventh entry, {@code due-1772352000} for a due
 * time, {@code day-2027-04-16-30} for a day that is thirty days away or fewer, {@code caller-…} for somebody who waits.
 */
public record About(String id) {
    private static final String DUE = "due-";
    private static final String DAY = "day-";
    private static final String CALLER = "caller-";
    private static final int ISO = 10;

    static About entry(int number) {
        return new About(String.valueOf(number));
    }

    static About due(Instant due) {
        return new About(DUE + due.getEpochSecond());
    }

    /** That a day has passed. */
    static About over(LocalDate day) {
        return new About(DAY + day + "-over");
    }

    /** @param ahead how many days before it this is told at the latest */
    static About day(LocalDate day, int ahead) {
        return new About(DAY + day + "-" + ahead);
    }

    /** The day that it is about; empty for all else. */
    public Optional<LocalDate> day() {
        return id.startsWith(DAY)
                ? Optional.of(LocalDate.parse(id.substring(DAY.length(), DAY.length() + ISO)))
                : Optional.empty();
    }

    static About caller(String id) {
        return new About(CALLER + id);
    }

    /** Who waits, by what they asked for; empty for all else. */
    public Optional<String> caller() {
        return id.startsWith(CALLER) ? Optional.of(id.substring(CALLER.length())) : Optional.empty();
    }

    /** The number of the entry; 0 for all that no entry of the page was written about. */
    int number() {
        return Stream.of(DUE, DAY, CALLER).anyMatch(id::startsWith) ? 0 : Integer.parseInt(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
