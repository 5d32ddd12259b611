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

    /** The last review day that fits; empty where the day says nothing. */
    Optional<LocalDate> until(LocalDate today) {
        return switch (this) {
            case ANY, NONE -> Optional.empty();
            case PAST -> Optional.of(today.minusDays(1));
            case MONTH -> Optional.of(today.plusDays(30));
            case QUARTER -> Optional.of(today.plusDays(90));
        };
    }
}
