package org.imprimatur.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day or an instant that somebody asks about.
 *
 * @param iso {@code 2026-03-01} or {@code 2026-03-01T10:00:00Z}
 * @param at the instant; of a day its end, in UTC like every date that readers are shown
 * @param isDay whether a day was asked for
 */
public record When(String iso, Instant at, boolean isDay) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}(Z|[+-]\\d{2}:\\d{2})");

    /** Empty where it is neither. In addresses a plus is often sent as it is and arrives as a space. */
    public static Optional<When> of(String sent) {
        var said = sent.replace(' ', '+');
        try {
            if (DAY.matcher(said).matches()) {
                return Optional.of(of(LocalDate.parse(said)));
            }
            return INSTANT.matcher(said).matches()
                    ? Optional.of(of(OffsetDateTime.parse(said).toInstant()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static When of(LocalDate day) {
        return new When(
                day.toString(),
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1),
                true);
    }

    public static When of(Instant at) {
        return new When(at.toString(), at, false);
    }

    /** Whether nobody knows yet; of the day that it is, as much is known as happened so far. */
    public boolean isAfter(Instant now) {
        return isDay ? day().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC)) : at.isAfter(now);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
