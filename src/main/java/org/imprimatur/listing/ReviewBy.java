package org.imprimatur.listing;

import java.time.LocalDate;
import java.util.Optional;

/** Until when somebody is to look at a page again. */
public enum ReviewBy {
    ANY,
    PAST,
    /** Within 30 days from now, or past. */
    MONTH,
    /** Within 90 days from now, or past. */
    QUARTER,
    NONE;

    boolean fits(Optional<LocalDate> day, LocalDate today) {
        return switch (this) {
            case ANY -> true;
            case PAST -> day.filter(today::isAfter).isPresent();
            case MONTH -> day.filter(today.plusDays(31)::isAfter).isPresent();
            case QUARTER -> day.filter(today.plusDays(91)::isAfter).isPresent();
            case NONE -> day.isEmpty();
        };
    }
}
