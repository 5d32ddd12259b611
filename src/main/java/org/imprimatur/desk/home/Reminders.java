package org.imprimatur.desk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.claims.Certificates;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Brief;

/** What time alone makes wrong: pages that claim a certification which is over, and pages due to be looked at again. */
@ApplicationScoped
public class Reminders {
    private static final int DAYS_AHEAD = 90;

    private final Certificates certificates;
    private final Briefs briefs;
    private final Lines lines;
    private final Ranking<LocalDate> days;

    @Inject
    public Reminders(Standings standings, Certificates certificates, Briefs briefs, Lines lines) {
        this.certificates = certificates;
        this.briefs = briefs;
        this.lines = lines;
        this.days = new Ranking<>(
                standings,
                page -> briefs.live(page)
                        .filter(brief -> page.archived().isEmpty())
                        .flatMap(Brief::reviewDay),
                Comparator.naturalOrder());
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Reminders() {
        certificates = null;
        briefs = null;
        lines = null;
        days = null;
    }

    /** Both lists. */
    public record View(List<Claim> claims, List<Again> again) {}

    /** A page with what it claims and may not. */
    public record Claim(PageLine page, List<Over> over) {}

    /** A certification that is over, and how: {@code expired} or {@code withdrawn}. */
    public record Over(String id, String title, String how) {}

    /**
     * A page to be looked at again.
     *
     * @param days until then; negative where that day is past
     */
    public record Again(String id, String title, String locale, String day, long days) {
        public boolean isLate() {
            return days < 0;
        }

        public long ago() {
            return -days;
        }
    }

    View of(Words words, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new View(claims(words, today), again(words, today));
    }

    private List<Claim> claims(Words words, LocalDate today) {
        return certificates.over(today).stream()
                .flatMap(over -> certificates.claiming(over.page()).stream())
                .distinct()
                .map(page -> new Claim(
                        lines.brief(page, words),
                        certificates.wronglyClaimedBy(page, today).stream()
                                .map(one -> new Over(
                                        one.page().id().value(),
                                        one.title(),
                                        one.holding().id()))
                                .toList()))
                .toList();
    }

    private List<Again> again(Words words, LocalDate today) {
        return days.upTo(today.plusDays(DAYS_AHEAD)).stream()
                .flatMap(page -> briefs
                        .live(page)
                        .flatMap(brief -> brief.reviewDay()
                                .map(day -> new Again(
                                        page.id().value(),
                                        brief.title(),
                                        page.locale().value(),
                                        words.day(
                                                day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                                        ChronoUnit.DAYS.between(today, day))))
                        .stream())
                .filter(one -> one.days() <= DAYS_AHEAD)
                .sorted(Comparator.comparingLong(Again::days))
                .toList();
    }
}
