package org.imprimatur.importers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people wrote them; the precision stays as it was. */
final class Dates {

    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\D.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})(?:\\D.*)?");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[/.-](\\d{1,2})");

    private Dates() {}

    /** An ISO date, or year and month where no day is said; null for what is no date. */
    static @Nullable String iso(String raw) {
        try {
            return parsed(raw.strip());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static void reviewed(Draft draft, String raw) {
        if (raw.isBlank()) {
            return;
        }
        draft.lastReviewed = iso(raw);
        if (draft.lastReviewed == null) {
            draft.look("DATE_UNREADABLE", raw.strip());
        }
    }

    private static @Nullable String parsed(String raw) {
        var american = AMERICAN.matcher(raw);
        if (american.matches()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        var iso = ISO.matcher(raw);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var month = MONTH.matcher(raw);
        if (month.matches()) {
            return month(month.group(2), month.group(1));
        }
        var isoMonth = ISO_MONTH.matcher(raw);
        return isoMonth.matches() ? month(isoMonth.group(1), isoMonth.group(2)) : null;
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static String month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).toString();
    }
}
