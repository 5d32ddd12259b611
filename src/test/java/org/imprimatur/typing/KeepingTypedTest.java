package org.imprimatur.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.fixture.MemoryCopies;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.Test;

class KeepingTypedTest {
    private static final String PAGE = "a-page";
    private static final String MORNING = "morning-tab";
    private static final String EVENING = "evening-tab";

    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final MemoryCopies copies = new MemoryCopies();
    private final Set<String> held = new HashSet<>();
    private final KeepingTyped typed = new KeepingTyped(copies, Duration.ofDays(30), held::contains, clock);

    @Test
    void what_was_typed_waits_for_whoever_typed_it_and_for_nobody_else() {
        keep(ADA, MORNING, "Our promise", 1);
        assertThat(bodies(ADA)).containsExactly("Our promise");
        assertThat(bodies(BEN)).isEmpty();
    }

    @Test
    void later_words_take_the_place_of_earlier_ones_and_never_the_other_way_round() {
        keep(ADA, MORNING, "Our prom", 1);
        keep(ADA, MORNING, "Our promise", 3);
        keep(ADA, MORNING, "Our promis", 2);
        assertThat(bodies(ADA)).containsExactly("Our promise");
    }

    @Test
    void two_tabs_of_one_person_do_not_write_over_each_other() {
        keep(ADA, MORNING, "From the first tab", 1);
        clock.goesOn(Duration.ofMinutes(1));
        keep(ADA, EVENING, "From the second tab", 1);
        assertThat(bodies(ADA)).containsExactly("From the second tab", "From the first tab");
    }

    @Test
    void what_is_saved_waits_no_longer_but_what_another_tab_typed_on_does() {
        var began = keep(ADA, MORNING, "Begun", 1);
        keep(ADA, EVENING, "Begun and gone on", 1);
        clock.goesOn(Duration.ofMinutes(1));
        keep(ADA, MORNING, "Begun, and another end", 2);

        typed.settle(new CopyKey(PAGE, ADA.name(), EVENING), 1);
        typed.settle(began.key(), began.at());
        assertThat(bodies(ADA)).containsExactly("Begun, and another end");
        typed.settle(began.key(), began.at().plusSeconds(60));
        assertThat(bodies(ADA)).isEmpty();
    }

    @Test
    void a_word_that_comes_in_after_its_text_was_saved_does_not_come_back_but_a_later_one_does() {
        keep(ADA, MORNING, "Our promise", 1);
        typed.settle(new CopyKey(PAGE, ADA.name(), MORNING), 5);
        keep(ADA, MORNING, "Our promise, late", 5);
        assertThat(bodies(ADA)).isEmpty();
        assertThat(typed.thrown(PAGE, ADA.name())).isEmpty();
        keep(ADA, MORNING, "Our promise, gone on with", 6);
        assertThat(bodies(ADA)).containsExactly("Our promise, gone on with");
        typed.settle(new CopyKey(PAGE, ADA.name(), MORNING), 6);
        clock.goesOn(Duration.ofHours(25));
        assertThat(typed.tidy()).isOne();
    }

    @Test
    void a_store_that_became_full_with_the_save_itself_does_not_take_the_save_back() {
        var copy = keep(ADA, MORNING, "Our promise", 1);
        copies.full(true);
        typed.settle(copy.key(), copy.stroke());
        typed.settle(copy.key(), copy.at());
        assertThat(bodies(ADA)).containsExactly("Our promise");
        copies.full(false);
        typed.settle(copy.key(), copy.at());
        assertThat(bodies(ADA)).isEmpty();
    }

    @Test
    void what_is_thrown_away_can_be_had_back_for_a_day() {
        var copy = keep(ADA, MORNING, "Second thoughts", 1);
        typed.throwAway(copy.key());
        assertThat(bodies(ADA)).isEmpty();
        assertThat(typed.thrown(PAGE, ADA.name())).hasSize(1);

        clock.goesOn(Duration.ofHours(23));
        assertThat(typed.tidy()).isZero();
        typed.takeBack(copy.key());
        assertThat(bodies(ADA)).containsExactly("Second thoughts");

        typed.throwAway(copy.key());
        clock.goesOn(Duration.ofHours(25));
        assertThat(typed.tidy()).isOne();
        assertThat(copies.find(copy.key())).isEmpty();
    }

    @Test
    void what_nobody_comes_back_to_is_removed_after_the_days_that_are_set() {
        keep(ADA, MORNING, "Forgotten", 1);
        clock.goesOn(Duration.ofDays(29));
        keep(BEN, EVENING, "Fresh", 1);
        assertThat(typed.tidy()).isZero();
        clock.goesOn(Duration.ofDays(2));
        assertThat(typed.tidy()).isOne();
        assertThat(bodies(BEN)).containsExactly("Fresh");
    }

    @Test
    void nothing_is_removed_from_a_page_that_must_be_kept() {
        var copy = keep(ADA, MORNING, "Evidence", 1);
        typed.throwAway(copy.key());
        held.add(PAGE);
        clock.goesOn(Duration.ofDays(400));
        assertThat(typed.tidy()).isZero();
        assertThat(copies.find(copy.key())).isPresent();
    }

    @Test
    void who_may_not_write_keeps_nothing() {
        assertThat(refusal(CARL, MORNING, "A note")).isEqualTo("NOT_YOUR_ROLE");
    }

    @Test
    void more_than_any_page_holds_is_refused_and_what_was_kept_stays() {
        keep(ADA, MORNING, "Short", 1);
        assertThat(refusal(ADA, MORNING, "x".repeat(KeepingTyped.LONGEST + 1))).isEqualTo("COPY_TOO_LONG");
        assertThat(bodies(ADA)).containsExactly("Short");
    }

    @Test
    void nobody_fills_the_store_with_sittings_but_those_that_are_there_go_on() {
        for (int tab = 0; tab < 40; tab++) {
            keep(ADA, "tab-number-" + tab, "Text", 1);
        }
        assertThat(refusal(ADA, "one-too-many", "Text")).isEqualTo("TOO_MANY_COPIES");
        keep(ADA, "tab-number-7", "More text", 2);
        assertThat(bodies(ADA)).contains("More text");
    }

    private WorkingCopy keep(Actor actor, String sitting, String body, long stroke) {
        return answer(actor, sitting, body, stroke).fold(copy -> copy, why -> {
            throw new AssertionError("refused: " + why);
        });
    }

    private String refusal(Actor actor, String sitting, String body) {
        return answer(actor, sitting, body, Long.MAX_VALUE).fold(copy -> "kept", Refused::key);
    }

    private Answer<WorkingCopy> answer(Actor actor, String sitting, String body, long stroke) {
        return typed.keep(actor, PAGE, sitting, 1, Map.of("f.body", List.of(body)), stroke);
    }

    private List<String> bodies(Actor actor) {
        return typed.waiting(PAGE, actor.name()).stream()
                .map(copy -> copy.inputs().get("f.body").get(0))
                .toList();
    }
}
