package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Schedule.Lapsed;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Transition;
import org.imprimatur.workflow.Turn;
import org.junit.jupiter.api.Test;

/** Law 7: a schedule is bound to the signed-off hash and obeys the same rules as publishing by hand. */
class SchedulingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

    private final House house = new House();

    @Test
    void a_signed_off_text_goes_live_at_its_instant_in_the_name_of_whoever_set_it() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(CORA, NOON));
        assertThat(house.scheduling.next()).contains(NOON);
        assertThat(house.scheduling.fire()).isEmpty();
        assertThat(page.read()).isEmpty();
        at(NOON);
        assertThat(house.scheduling.fire()).hasSize(1);
        assertThat(page.read()).contains("We keep logs for a year.");
        assertThat(page.now().live().orElseThrow().by()).isEqualTo(CORA.name());
        assertThat(page.now().last().says(Detail.PLANNED)).contains(NOON.toString());
        assertThat(page.now().schedule().isEmpty()).isTrue();
        assertThat(house.scheduling.fire()).isEmpty();
    }

    @Test
    void only_a_text_that_may_go_live_now_may_be_set_to_go_live_later() {
        assertThat(refusal(house.aDraft().at("one").inReview().goLiveAt(ADA, NOON)))
                .isEqualTo("SIGN_OFF_MISSING");
        assertThat(refusal(house.aDraft().at("two").begun().goLiveAt(ADA, NOON)))
                .isEqualTo("NOT_IN_THIS_STAGE");
        var page = house.aDraft().at("three").approved();
        assertThat(refusal(page.goLiveAt(ADA, Instant.parse("2020-01-01T00:00:00Z"))))
                .isEqualTo("INSTANT_PAST");
        assertThat(refusal(page.goLiveAt(ADA, Instant.MAX))).isEqualTo("INSTANT_WRONG");
        house.releasing.open(ADA, "Spring", List.of(page.id()));
        assertThat(refusal(page.goLiveAt(ADA, NOON))).isEqualTo("RELEASE_MEMBER");
    }

    @Test
    void a_text_that_lost_its_sign_off_does_not_go_live_and_the_page_says_so() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(ADA, NOON));
        page.after(signed -> signed.withdraw(ADA));
        assertThat(page.now().schedule().planned()).isEmpty();
        assertThat(page.now().schedule().lapsed()).extracting(Lapsed::why).containsExactly("SIGN_OFF_LOST");
        at(NOON);
        assertThat(house.scheduling.fire()).isEmpty();
        assertThat(page.read()).isEmpty();
        page.after(draft -> draft.submit(ADA)).after(review -> review.approve(CARL));
        assertThat(house.scheduling.fire())
                .as("signed off again is not set again")
                .isEmpty();
        assertThat(page.now().schedule().lapsed()).hasSize(1);
        page.after(signed -> signed.goLiveAt(ADA, EVENING));
        assertThat(page.now().schedule().lapsed()).isEmpty();
    }

    @Test
    void being_sent_back_and_being_taken_off_the_site_cost_the_schedule_too() {
        var back = house.aDraft().at("one").approved().after(signed -> signed.goLiveAt(ADA, NOON));
        back.after(signed -> signed.sendBack(CARL, "Wrong."));
        assertThat(back.now().schedule().lapsed()).hasSize(1);
        var off = house.aDraft().at("two").live().after(live -> live.write(ADA, "Two years."));
        off.after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(signed -> signed.goLiveAt(ADA, NOON))
                .after(signed -> signed.unpublish(CARL, "Wrong."));
        assertThat(off.now().schedule().lapsed()).hasSize(1);
    }

    @Test
    void what_the_guards_refuse_at_the_instant_lapses_with_the_reason() {
        var page = house.aDraft()
                .approved()
                .after(signed -> signed.goLiveAt(ADA, NOON))
                .after(signed -> signed.object(CARL, "Stop."));
        at(NOON);
        house.scheduling.fire();
        assertThat(page.stage()).isEqualTo(Stage.LEGAL_REVIEW);
        assertThat(page.now().schedule().lapsed()).extracting(Lapsed::why).containsExactly("BLOCKING_COMMENTS_OPEN");
        assertThat(page.now().signOffs()).as("nothing else is lost").hasSize(1);
    }

    @Test
    void a_page_comes_off_at_its_instant_with_the_note_to_its_readers() {
        var page = house.aDraft().live().after(live -> live.comeOffAt(CARL, NOON));
        page.changed(ADA, "Two years.");
        at(NOON);
        house.scheduling.fire();
        assertThat(page.read()).isEmpty();
        assertThat(page.now().withdrawn().orElseThrow().note()).isEqualTo("It ended.");
        assertThat(page.now().withdrawn().orElseThrow().reason()).isEqualTo("It ends.");
    }

    @Test
    void both_may_be_set_in_their_order() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(ADA, NOON));
        assertThat(refusal(page.comeOffAt(CARL, Instant.parse("2026-03-01T11:00:00Z"))))
                .isEqualTo("END_BEFORE_LIVE");
        page.after(signed -> signed.comeOffAt(CARL, EVENING));
        assertThat(refusal(page.goLiveAt(ADA, EVENING))).isEqualTo("LIVE_AFTER_END");
        at(EVENING);
        assertThat(house.scheduling.fire()).as("both, after a long sleep").hasSize(2);
        assertThat(page.read()).isEmpty();
        assertThat(page.now().withdrawn()).isPresent();
    }

    @Test
    void the_end_of_what_never_went_live_lapses() {
        var page = house.aDraft()
                .approved()
                .after(signed -> signed.goLiveAt(ADA, NOON))
                .after(signed -> signed.comeOffAt(CARL, EVENING))
                .after(signed -> signed.withdraw(ADA));
        at(EVENING);
        house.scheduling.fire();
        assertThat(page.now().schedule().lapsed()).extracting(Lapsed::why).containsExactly("SIGN_OFF_LOST", "NOT_LIVE");
        page.after(draft -> house.scheduling.cancel(ADA, page.id(), Turn.GO_LIVE));
        assertThat(page.now().schedule().lapsed()).as("taken note of").hasSize(1);
    }

    @Test
    void what_was_set_is_set_otherwise_or_taken_back() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(ADA, NOON));
        page.after(signed -> signed.goLiveAt(CARL, EVENING));
        assertThat(page.now().schedule().planned()).hasSize(1);
        at(NOON);
        assertThat(house.scheduling.fire()).isEmpty();
        page.after(signed -> house.scheduling.cancel(ADA, page.id(), Turn.GO_LIVE));
        assertThat(refusal(house.scheduling.cancel(ADA, page.id(), Turn.GO_LIVE)))
                .isEqualTo("NOT_SCHEDULED");
        assertThat(refusal(house.scheduling.cancel(ADA, page.id(), Turn.COME_OFF)))
                .isEqualTo("NOT_YOUR_ROLE");
        at(EVENING);
        assertThat(house.scheduling.fire()).isEmpty();
    }

    @Test
    void publishing_by_hand_settles_it() {
        var page = house.aDraft()
                .approved()
                .after(signed -> signed.goLiveAt(ADA, NOON))
                .after(signed -> signed.publish(ADA));
        assertThat(page.now().schedule().isEmpty()).isTrue();
    }

    @Test
    void a_page_with_an_instant_of_its_own_joins_no_release_and_is_not_archived() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(ADA, NOON));
        assertThat(refusal(page.add(ADA, Transition.JOIN, Map.of()))).isEqualTo("GOES_LIVE_ALONE");
    }

    @Test
    void after_a_restart_it_still_happens_though_late() {
        var page = house.aDraft().approved().after(signed -> signed.goLiveAt(ADA, NOON));
        var again = house.anotherNode();
        again.clock.forward(Duration.ofDays(3));
        again.scheduling.fire();
        assertThat(again.live.find(House.EN, page.now().path())).isPresent();
        assertThat(again.standings.find(page.id()).orElseThrow().last().at()).isAfter(EVENING);
    }

    @Test
    void of_several_nodes_one_takes_the_page_live_and_nothing_lapses() throws Exception {
        for (int round = 0; round < 10; round++) {
            var page = house.aDraft().at("page-" + round).approved().after(signed -> signed.goLiveAt(ADA, NOON));
            var nodes = Stream.generate(house::anotherNode).limit(4).toList();
            nodes.forEach(node -> node.clock.forward(Duration.ofDays(1)));
            var pool = Executors.newFixedThreadPool(4);
            pool.invokeAll(nodes.stream()
                            .<Callable<Object>>map(node -> node.scheduling::fire)
                            .toList())
                    .forEach(done -> assertThat(done).isDone());
            pool.shutdown();
            assertThat(kinds(page)).containsExactly("create", "submit", "approve", "schedule", "publish");
            house.standings.refresh(page.id());
        }
    }

    private List<String> kinds(APage page) {
        return house.journals.of(Subject.of(page.id())).stream()
                .map(Entry::kind)
                .toList();
    }

    private void at(Instant instant) {
        house.clock.forward(Duration.between(house.clock.instant(), instant));
    }
}
