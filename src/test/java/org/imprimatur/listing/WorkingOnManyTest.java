package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.page.FieldValue.Many;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Stage;
import org.junit.jupiter.api.Test;

class WorkingOnManyTest {
    private final House house = new House();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Errands errands = new Errands(waiting::add, new SteppingClock());
    private final WorkingOnMany working = new WorkingOnMany(
            house.standings,
            house.texts,
            new SmallTypes(),
            house.drafting,
            house.reviewing,
            house.releasing,
            house.preserving,
            errands);

    private APage tagged(String path, String... tags) {
        return house.aDraft()
                .at(path)
                .saying(House.text("A page", "Words.").with("tags", new Many(List.of(tags))))
                .begun();
    }

    private Errand<Worked> done(Actor actor, Deed deed, String value, APage... pages) {
        var errand = begun(actor, new Wish(deed, value, Optional.empty(), ""), pages);
        work();
        return errand;
    }

    private Errand<Worked> begun(Actor actor, Wish wish, APage... pages) {
        return working.begin(actor, wish, Stream.of(pages).map(APage::id).toList());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private static List<String> refusals(Errand<Worked> errand) {
        return errand.results().stream()
                .map(one -> one.refused().map(Refused::key).orElse(""))
                .toList();
    }

    @Test
    void tags_are_added_once_and_taken_away_in_any_case() {
        var page = tagged("one", "cloud");
        done(People.ADA, Deed.ADD_TAGS, "Law, Cloud，law", page);
        assertThat(page.text().many("tags")).containsExactly("cloud", "Law");
        done(People.ADA, Deed.REMOVE_TAGS, "CLOUD", page);
        assertThat(page.text().many("tags")).containsExactly("Law");
    }

    @Test
    void a_page_that_is_so_already_gets_no_revision() {
        var page = tagged("one", "cloud");
        var errand = done(People.ADA, Deed.ADD_TAGS, "cloud", page);
        assertThat(errand.results()).containsExactly(new Worked(page.id(), false, Optional.empty()));
        assertThat(page.now().head().number()).isEqualTo(1);
    }

    @Test
    void what_one_page_is_refused_holds_no_other_up() {
        var first = tagged("first");
        var locked = house.aDraft().at("locked").inReview();
        var last = tagged("last");
        var errand = done(People.ADA, Deed.ADD_TAGS, "law", first, locked, last);
        assertThat(refusals(errand)).containsExactly("", "LOCKED_IN_REVIEW", "");
        assertThat(errand.state()).isEqualTo(Errand.State.DONE);
        assertThat(last.text().many("tags")).containsExactly("law");
    }

    @Test
    void the_guards_of_one_page_hold_for_each_of_many() {
        var complete = tagged("complete");
        var incomplete = house.aDraft().at("incomplete").saying(Text.EMPTY).begun();
        assertThat(refusals(done(People.CARL, Deed.SUBMIT, "", complete))).containsExactly("NOT_YOUR_ROLE");
        assertThat(refusals(done(People.ADA, Deed.SUBMIT, "", complete, incomplete)))
                .containsExactly("", "TEXT_INCOMPLETE");
        assertThat(complete.stage()).isEqualTo(Stage.LEGAL_REVIEW);
        assertThat(incomplete.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_value_that_would_keep_a_page_from_review_is_not_written() {
        var page = tagged("one");
        assertThat(refusals(done(People.ADA, Deed.OWNER, "Ada", page))).containsExactly("FIELD_UNKNOWN");
        assertThat(page.text().fields()).doesNotContainEntry("owner", new One("Ada"));
    }

    @Test
    void pages_join_a_release_each_by_itself() {
        var free = tagged("free");
        var release = house.releasing
                .open(People.ADA, "Spring", List.of(tagged("taken").id()))
                .fold(done -> done.release().id(), no -> new ReleaseId("none"));
        var errand = begun(People.ADA, new Wish(Deed.JOIN, "", Optional.of(release), ""), free);
        work();
        assertThat(refusals(errand)).containsExactly("");
        assertThat(free.now().membership()).isPresent();
        var again = begun(People.ADA, new Wish(Deed.JOIN, "", Optional.of(release), ""), free);
        work();
        assertThat(refusals(again)).containsExactly("ALREADY_IN_RELEASE");
    }

    @Test
    void what_was_stopped_goes_no_further_and_what_was_done_stays_done() {
        var first = tagged("first");
        var second = tagged("second");
        var errand = begun(People.ADA, new Wish(Deed.ADD_TAGS, "law", Optional.empty(), ""), first, second);
        waiting.remove().run();
        errand.stop();
        work();
        assertThat(errand.state()).isEqualTo(Errand.State.STOPPED);
        assertThat(errand.done()).isEqualTo(1);
        assertThat(first.text().many("tags")).containsExactly("law");
        assertThat(second.text().many("tags")).isEmpty();
    }

    @Test
    void two_errands_take_turns() {
        var longer = begun(People.ADA, new Wish(Deed.ADD_TAGS, "a", Optional.empty(), ""), tagged("a"), tagged("b"));
        var shorter = begun(People.BEN, new Wish(Deed.ADD_TAGS, "b", Optional.empty(), ""), tagged("c"));
        waiting.remove().run();
        waiting.remove().run();
        assertThat(longer.isWorking()).isTrue();
        assertThat(shorter.state()).isEqualTo(Errand.State.DONE);
    }

    @Test
    void nobody_watches_the_errands_of_others() {
        var errand = begun(People.ADA, new Wish(Deed.ADD_TAGS, "a", Optional.empty(), ""), tagged("a"));
        assertThat(errands.find(People.ADA, errand.id())).isPresent();
        assertThat(errands.find(People.BEN, errand.id())).isEmpty();
        assertThat(errands.of(People.BEN)).isEmpty();
    }

    @Test
    void an_errand_that_fails_says_so_and_stops() {
        var errand = errands.<String>begin(
                People.ADA,
                "x",
                List.of(
                        () -> "fine",
                        () -> {
                            throw new IllegalStateException("the store is away");
                        },
                        () -> "never"));
        work();
        assertThat(errand.state()).isEqualTo(Errand.State.FAILED);
        assertThat(errand.results()).containsExactly("fine");
    }

    @Test
    void pages_are_archived_for_a_reason_and_what_is_live_or_held_stays() {
        var old = house.aDraft().at("old").begun();
        var held = house.aDraft().at("held").begun();
        house.preserving.placeHold(People.CARL, held.id(), "A claim.");
        var live = house.aDraft().at("live").live();
        var errand = archived(Deed.ARCHIVE, "Out of date.", old, held, live);
        assertThat(refusals(errand).get(0)).isEmpty();
        assertThat(refusals(errand).subList(1, 3)).doesNotContain("");
        assertThat(old.now().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(held.now().stage()).isEqualTo(Stage.DRAFT);
        assertThat(refusals(
                        archived(Deed.ARCHIVE, " ", house.aDraft().at("other").begun())))
                .containsExactly("REASON_NEEDED");
        archived(Deed.UNARCHIVE, "", old);
        assertThat(old.now().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void what_would_be_refused_for_every_page_is_not_begun() {
        var page = List.of(house.aDraft().at("any").begun().id());
        assertThat(problem(People.CARL, Deed.OWNER, "Ada", page)).contains("NOT_YOUR_ROLE");
        assertThat(problem(People.ADA, Deed.OWNER, "Ada", List.of())).contains("PAGES_NEEDED");
        assertThat(problem(People.ADA, Deed.ADD_TAGS, " ", page)).contains("TAGS_NEEDED");
        assertThat(problem(People.ADA, Deed.JOIN, "", page)).contains("RELEASE_NEEDED");
        assertThat(problem(People.ADA, Deed.ARCHIVE, "", page)).contains("REASON_NEEDED");
        assertThat(problem(People.ADA, Deed.OWNER, "", page)).isEmpty();
    }

    private static Optional<String> problem(Actor actor, Deed deed, String value, List<PageId> pages) {
        return new Wish(deed, value, Optional.empty(), "").problem(actor, pages).map(Refused::key);
    }

    private Errand<Worked> archived(Deed deed, String reason, APage... pages) {
        var errand = begun(People.ADA, new Wish(deed, "", Optional.empty(), reason), pages);
        work();
        return errand;
    }
}
