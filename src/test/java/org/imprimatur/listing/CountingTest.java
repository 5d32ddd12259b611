package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class CountingTest {
    private final House house = new House();
    private final SteppingClock clock = house.clock;
    private final Counting counting =
            new Counting(house.standings, new Briefs(house.texts::get, AssetAddress::in), house.moves);

    private Figures figures() {
        return counting.count(clock.instant(), ZoneOffset.UTC);
    }

    /** What a journal says, read entry by entry: from each submission to the sign-off before it went live, or to the no. */
    private record Told(List<Duration> answers, int yes, Map<Stage, Integer> stages, int live) {}

    private Told told() {
        var answers = new ArrayList<Duration>();
        int yes = 0;
        var stages = new HashMap<Stage, Integer>();
        int live = 0;
        for (List<Entry> journal : journals()) {
            Instant asked = Instant.MAX;
            Instant signed = Instant.MAX;
            var stage = Stage.DRAFT;
            boolean isLive = false;
            for (Entry entry : journal) {
                switch (entry.kind()) {
                    case "submit" -> {
                        asked = entry.at();
                        stage = Stage.LEGAL_REVIEW;
                        signed = Instant.MAX;
                    }
                    case "approve" -> signed = entry.at();
                    case "send-back" -> {
                        answers.add(Duration.between(asked, entry.at()));
                        stage = Stage.DRAFT;
                        signed = Instant.MAX;
                    }
                    case "withdraw", "save" -> {
                        stage = Stage.DRAFT;
                        signed = Instant.MAX;
                    }
                    case "publish" -> {
                        answers.add(Duration.between(asked, signed));
                        yes++;
                        stage = Stage.PUBLISHED;
                        isLive = true;
                        signed = Instant.MAX;
                    }
                    default -> {}
                }
            }
            if (!signed.equals(Instant.MAX)) {
                answers.add(Duration.between(asked, signed));
                yes++;
            }
            stages.merge(stage, 1, Integer::sum);
            live += isLive ? 1 : 0;
        }
        answers.sort(null);
        return new Told(answers, yes, stages, live);
    }

    private List<List<Entry>> journals() {
        var all = new HashMap<String, List<Entry>>();
        house.journals.forEach(entry -> {
            if (entry.subject().isPage()) {
                all.computeIfAbsent(entry.subject().value(), any -> new ArrayList<>())
                        .add(entry);
            }
        });
        return List.copyOf(all.values());
    }

    @Test
    void all_figures_are_those_of_the_journals_read_entry_by_entry() {
        var random = new Random(7);
        var pages = new ArrayList<APage>();
        for (int i = 0; i < 30; i++) {
            pages.add(house.aDraft().at("page-" + i).begun());
        }
        for (int i = 0; i < 600; i++) {
            clock.forward(Duration.ofMinutes(random.nextInt(90)));
            stir(pages.get(random.nextInt(pages.size())), random, i);
        }
        var told = told();
        var figures = figures();
        assertThat(told.answers()).hasSizeGreaterThan(40);
        assertThat(figures.weeks().stream().mapToInt(Figures.Week::answers).sum())
                .isEqualTo(told.answers().size());
        assertThat(figures.weeks().stream().mapToInt(Figures.Week::yes).sum()).isEqualTo(told.yes());
        assertThat(figures.live()).isEqualTo(told.live());
        told.stages().forEach((stage, count) -> assertThat(figures.stages()).containsEntry(stage, count));
        assertThat(figures.waits().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(told.stages().getOrDefault(Stage.LEGAL_REVIEW, 0));
        assertThat(house.anotherNode().standings.all().stream().map(Standing::review))
                .containsExactlyInAnyOrderElementsOf(
                        house.standings.all().stream().map(Standing::review).toList());
    }

    /** Whatever is refused is refused. */
    private static void stir(APage page, Random random, int i) {
        switch (random.nextInt(6)) {
            case 0 -> page.write(People.ADA, "Text " + i);
            case 1, 2 -> page.submit(People.ADA);
            case 3 -> page.approve(People.CARL);
            case 4 -> page.publish(People.ADA);
            default -> {
                if (random.nextBoolean()) {
                    page.sendBack(People.CORA, "Not yet.");
                } else {
                    page.withdraw(People.ADA);
                }
            }
        }
    }

    @Test
    void the_median_is_that_of_the_week_in_which_the_answers_were_given() {
        for (int days : new int[] {1, 2, 4}) {
            var page = house.aDraft().at("page-" + days).inReview();
            clock.forward(Duration.ofDays(days));
            page.after(one -> one.sendBack(People.CARL, "Not yet."));
            clock.forward(Duration.ofDays(7L - days));
        }
        var weeks = figures().weeks();
        assertThat(weeks).hasSize(Counting.WEEKS);
        assertThat(weeks.stream()
                        .map(week -> week.median().map(Duration::toDays).orElse(0L)))
                .contains(1L, 2L, 4L);
        assertThat(weeks.get(Counting.WEEKS - 1).begins()).isBeforeOrEqualTo(today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Test
    void an_answer_that_is_older_than_all_weeks_is_not_counted_and_not_kept_for_ever() {
        var page = house.aDraft().live();
        clock.forward(Duration.ofDays(120));
        assertThat(figures().weeks().stream().mapToInt(Figures.Week::answers).sum())
                .isZero();
        page.changed(People.ADA, "A later text.");
        assertThat(page.now().review().answers()).hasSize(1);
        assertThat(figures().weeks().get(Counting.WEEKS - 1).answers()).isEqualTo(1);
    }

    @Test
    void a_text_that_is_signed_has_its_answer_before_it_is_live() {
        var page = house.aDraft().approved();
        assertThat(figures().weeks().get(Counting.WEEKS - 1).yes()).isEqualTo(1);
        page.after(one -> one.publish(People.ADA));
        assertThat(figures().weeks().get(Counting.WEEKS - 1).yes()).isEqualTo(1);
    }

    @Test
    void waits_are_told_by_how_long_they_are() {
        house.aDraft().at("old").inReview();
        clock.forward(Duration.ofDays(20));
        house.aDraft().at("fresh").inReview();
        var figures = figures();
        assertThat(figures.waits())
                .containsEntry(Figures.Wait.LONGER, 1)
                .containsEntry(Figures.Wait.DAY, 1)
                .containsEntry(Figures.Wait.WEEK, 0);
        assertThat(Duration.between(figures.oldest().orElseThrow(), clock.instant())
                        .toDays())
                .isEqualTo(20);
    }

    @Test
    void what_is_live_and_ends_within_ninety_days_or_has_ended_is_told_with_the_first_end_first() {
        expiring("past", today().minusDays(3));
        expiring("last", today().plusDays(90));
        expiring("far", today().plusDays(91));
        expiring("soon", today().plusDays(1));
        house.aDraft()
                .at("draft")
                .saying(House.text("Draft", "").with("expires", new One(today().toString())))
                .begun();
        assertThat(figures().expiring().stream().map(Figures.Expiry::days)).containsExactly(-3L, 1L, 90L);
    }

    private void expiring(String path, LocalDate day) {
        var page = house.aDraft().at(path).saying(House.text("It ends", "").with("expires", new One(day.toString())));
        assertThat(page.live().now().stage()).isEqualTo(Stage.PUBLISHED);
    }
}
