package org.imprimatur.desk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.journal.Briefs;
import org.imprimatur.workflow.Standing;

/** The live pages whose {@code expires} is near or past. */
@ApplicationScoped
public class Expiring {
    private static final int DAYS_AHEAD = 90;

    private final Briefs briefs;

    @Inject
    public Expiring(Briefs briefs) {
        this.briefs = briefs;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Expiring() {
        this(null);
    }

    /**
     * One page that expires.
     *
     * @param days until then; negative where that day is past
     */
    public record Line(String id, String title, String locale, String day, long days) {
        public boolean isPast() {
            return days < 0;
        }

        public long ago() {
            return -days;
        }
    }

    List<Line> among(Collection<Standing> pages, Words words, Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return pages.stream()
                .flatMap(page -> line(page, words, today).stream())
                .filter(line -> line.days() <= DAYS_AHEAD)
                .sorted(Comparator.comparingLong(Line::days))
                .toList();
    }

    private Optional<Line> line(Standing page, Words words, LocalDate today) {
        return briefs.live(page)
                .flatMap(text -> text.lastDay()
                        .map(day -> new Line(
                                page.id().value(),
                                text.title(),
                                page.locale().value(),
                                words.day(day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                                ChronoUnit.DAYS.between(today, day))));
    }
}
