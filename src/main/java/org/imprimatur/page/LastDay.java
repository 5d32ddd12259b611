package org.imprimatur.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The last day of what was written as a day or as a month: a month without a day lasts to its end. */
public final class LastDay {
    private static final int MONTH = "YYYY-MM".length();

    private LastDay() {}

    /** Empty for what is neither; a draft may hold anything. */
    public static Optional<LocalDate> of(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    typed.length() == MONTH ? YearMonth.parse(typed).atEndOfMonth() : LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
