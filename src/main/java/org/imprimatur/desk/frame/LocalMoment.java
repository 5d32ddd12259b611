package org.imprimatur.desk.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/**
 * A day and time as somebody typed them, in the desk's time zone.
 *
 * @param refused why it is no instant
 */
public record LocalMoment(Instant instant, Optional<Refused> refused) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Of an hour that comes twice in autumn, the first one is meant; one that is left out in spring is refused. */
    public static LocalMoment read(String typed, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(typed.strip());
            var gap = Optional.ofNullable(zone.getRules().getTransition(local)).filter(shift -> shift.isGap());
            return new LocalMoment(
                    local.atZone(zone).toInstant(),
                    gap.map(shift -> new Refused(
                            "INSTANT_SKIPPED",
                            Grounds.INVALID,
                            TIME.format(shift.getDateTimeBefore()),
                            TIME.format(shift.getDateTimeAfter()))));
        } catch (DateTimeException wrong) {
            return new LocalMoment(Instant.EPOCH, Optional.of(new Refused("INSTANT_WRONG", Grounds.INVALID)));
        }
    }

    /** As an input of a form shows an instant. */
    public static String typed(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
