package org.imprimatur.listing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.editing.Moves;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Figures.Expiry;
import org.imprimatur.listing.Figures.Wait;
import org.imprimatur.listing.Figures.Week;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Answered;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Counts what the first screen tells, of the pages that it tells of. It reads no journal. */
public final class Counting {
    /** For so many weeks, the present one among them, is told how long answers took. */
    public static final int WEEKS = 8;

    /** For so many days ahead is told what expires. */
    public static final int DAYS_AHEAD = 90;

    private static final int LATELY = 8;

    private final Standings standings;
    private final Briefs briefs;
    private final Moves moves;
    private final Ranking<Instant> stirred;
    private final Ranking<Instant> live;
    private final Ranking<LocalDate> ends;
    private final Ranking<Instant> waiting;
    private final Register<Boolean> signed;

    public Counting(Standings standings, Briefs briefs, Moves moves) {
        this.standings = standings;
        this.briefs = briefs;
        this.moves = moves;
        this.stirred = new Ranking<>(standings, page -> Optional.of(page.last().at()), Comparator.reverseOrder());
        this.live = new Ranking<>(standings, page -> page.live().map(Standing.Live::since), Comparator.reverseOrder());
        this.ends =
                new Ranking<>(standings, page -> briefs.live(page).flatMap(Brief::lastDay), Comparator.naturalOrder());
        this.waiting = new Ranking<>(standings, page -> waits(page).map(Submission::at), Comparator.naturalOrder());
        this.signed = new Register<>(
                standings, page -> waits(page).isPresent() && !page.signOffs().isEmpty() ? List.of(true) : List.of());
    }

    private static Optional<Submission> waits(Standing page) {
        return page.submission().filter(asked -> page.stage() == Stage.LEGAL_REVIEW);
    }

    /**
     * Counts everything as it is now.
     *
     * @param zone in which days and weeks begin
     */
    public Figures count(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return new Figures(
                stages(),
                live.size(),
                waits(now),
                waiting.some(0, 1).stream()
                        .flatMap(page -> waits(page).stream())
                        .map(Submission::at)
                        .findFirst(),
                weeks(today, zone),
                expiring(today),
                live.some(0, LATELY));
    }

    private Map<Stage, Integer> stages() {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, standings.count(stage));
        }
        return stages;
    }

    /** How many began to wait in each stretch of time before now. */
    private Map<Wait, Integer> waits(Instant now) {
        var waits = new EnumMap<Wait, Integer>(Wait.class);
        int all = waiting.size();
        for (Wait wait : Wait.values()) {
            int longer = wait.end(now).map(waiting::countUpTo).orElse(0);
            waits.put(wait, all - longer);
            all = longer;
        }
        return waits;
    }

    private static Instant since(Standing page) {
        return page.live().orElseThrow().since();
    }

    private List<Week> weeks(LocalDate today, ZoneId zone) {
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        // The steps of a release are told with the instant of its commit, which may be some moments before the step.
        var from = first.minusDays(1).atStartOfDay(zone).toInstant();
        var answers = byWeek(answers(stirred.upTo(from)), Answered::at, first, zone);
        var fresh = byWeek(live.upTo(from).stream(), Counting::since, first, zone);
        var weeks = new ArrayList<Week>();
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(week(
                    first.plusWeeks(week), answers.get(week), fresh.get(week).size()));
        }
        return weeks;
    }

    private static Week week(LocalDate begins, List<Answered> answers, int wentLive) {
        var yes = (int) answers.stream().filter(Answered::isYes).count();
        return new Week(begins, answers.size(), yes, median(answers), wentLive);
    }

    private static Optional<Duration> median(List<Answered> answers) {
        var waits = answers.stream().map(Answered::waited).sorted().toList();
        if (waits.isEmpty()) {
            return Optional.empty();
        }
        int middle = waits.size() / 2;
        return Optional.of(
                waits.size() % 2 == 1
                        ? waits.get(middle)
                        : waits.get(middle - 1).plus(waits.get(middle)).dividedBy(2));
    }

    private static <T> List<List<T>> byWeek(Stream<T> some, Function<T, Instant> when, LocalDate first, ZoneId zone) {
        var weeks = new ArrayList<List<T>>();
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(new ArrayList<>());
        }
        var start = first.atStartOfDay(zone).toInstant();
        some.filter(one -> !when.apply(one).isBefore(start)).forEach(one -> {
            var day = when.apply(one).atZone(zone).toLocalDate();
            var week = (int) Math.min(WEEKS - 1L, ChronoUnit.DAYS.between(first, day) / DayOfWeek.values().length);
            weeks.get(week).add(one);
        });
        return weeks;
    }

    private Stream<Answered> answers(Collection<Standing> stirred) {
        return Stream.concat(
                stirred.stream().flatMap(page -> page.review().answers().stream()),
                signed.all().stream().flatMap(page -> signed(page).stream()));
    }

    /** A text that is signed off has its answer, though nobody took it live yet. */
    private Optional<Answered> signed(Standing page) {
        return page.submission()
                .filter(asked ->
                        !page.signOffs().isEmpty() && moves.pending(page).isSigned())
                .map(asked -> new Answered(
                        asked.at(),
                        page.signOffs().stream()
                                .map(SignOff::at)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        true));
    }

    private List<Expiry> expiring(LocalDate today) {
        return ends.upTo(today.plusDays(DAYS_AHEAD)).stream()
                .flatMap(page -> briefs.live(page).stream()
                        .flatMap(text -> text.lastDay().stream())
                        .map(day -> new Expiry(page.id(), day, ChronoUnit.DAYS.between(today, day))))
                .filter(one -> one.days() <= DAYS_AHEAD)
                .sorted(Comparator.comparing(Expiry::day))
                .toList();
    }
}
