package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.WANDA;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to a page in review without changing its text. */
class StayingArrowsTest {
    private final House house = new House();
    private final APage page =
            house.aDraft().ofType(SmallTypes.CONTRACT).by(ADA).inReview();

    @ParameterizedTest
    @EnumSource(Stage.class)
    void an_arrow_that_stays_leaves_the_page_in_its_stage(Stage stage) {
        var staying = EnumSet.allOf(Transition.class);
        staying.removeIf(arrow -> arrow.to().isPresent());
        assertThat(staying)
                .contains(Transition.COMMENT, Transition.TICK, Transition.HOLD)
                .allSatisfy(arrow -> assertThat(arrow.reached(stage)).isEqualTo(stage));
    }

    @Test
    void a_comment_costs_no_sign_off() {
        page.after(review -> review.approve(CARL)).after(review -> review.comment(CORA, "Well written."));
        assertThat(page.now().signOffs()).hasSize(1);
        assertThat(page.stage()).isEqualTo(Stage.LEGAL_REVIEW);
        assertThat(page.now().review().openComments()).isEqualTo(1);
    }

    @Test
    void a_comment_is_known_by_the_number_of_its_step() {
        int id = page.after(review -> review.object(CARL, "Which law?")).now().version();
        assertThat(page.now().review().openBlocking()).containsExactly(id);
    }

    @Test
    void a_blocking_comment_holds_up_until_it_is_resolved_and_again_when_it_is_reopened() {
        int id = objected();
        page.after(review -> review.answer(CARL, Transition.RESOLVE, id));
        assertThat(page.now().review().openBlocking()).isEmpty();
        page.after(review -> review.answer(ADA, Transition.REOPEN, id));
        assertThat(page.now().review().openBlocking()).containsExactly(id);
    }

    @Test
    void who_wrote_the_text_does_not_resolve_what_holds_it_up() {
        int id = objected();
        assertThat(refusal(page.answer(ADA, Transition.RESOLVE, id))).isEqualTo("NOT_YOURS_TO_RESOLVE");
        page.after(review -> review.answer(CORA, Transition.RESOLVE, id));
    }

    @Test
    void being_counsel_too_does_not_help_the_writer() {
        var own = house.aDraft().by(WANDA).at("own").inReview();
        int id = own.after(review -> review.object(CARL, "Which law?")).now().version();
        assertThat(refusal(own.answer(WANDA, Transition.RESOLVE, id))).isEqualTo("NOT_YOURS_TO_RESOLVE");
    }

    @Test
    void anybody_resolves_a_comment_that_holds_nothing_up() {
        int id = page.after(review -> review.comment(CARL, "A typo.")).now().version();
        page.after(review -> review.answer(ADA, Transition.RESOLVE, id));
        assertThat(page.now().review().openComments()).isZero();
    }

    @Test
    void only_counsel_holds_a_text_up() {
        assertThat(refusal(page.object(ADA, "Wait."))).isEqualTo("BLOCKING_IS_FOR_COUNSEL");
    }

    @Test
    void a_comment_that_is_not_there_is_not_answered() {
        assertThat(refusal(page.answer(CARL, Transition.REPLY, 1))).isEqualTo("UNKNOWN_COMMENT");
        assertThat(refusal(page.answer(CARL, Transition.RESOLVE, 99))).isEqualTo("UNKNOWN_COMMENT");
    }

    @Test
    void a_comment_is_resolved_once() {
        int id = objected();
        page.after(review -> review.answer(CARL, Transition.RESOLVE, id));
        assertThat(refusal(page.answer(CORA, Transition.RESOLVE, id))).isEqualTo("ALREADY_RESOLVED");
        assertThat(refusal(page.answer(CORA, Transition.REOPEN, objected()))).isEqualTo("NOT_RESOLVED");
    }

    @Test
    void what_was_settled_before_the_text_went_live_stays_settled() {
        int settled = objected();
        page.after(review -> review.answer(CARL, Transition.RESOLVE, settled));
        int open = page.after(review -> review.comment(CARL, "Next time, shorter."))
                .now()
                .version();
        page.after(APage::bothSign).after(review -> review.publish(ADA));
        assertThat(refusal(page.answer(CARL, Transition.REOPEN, settled))).isEqualTo("UNKNOWN_COMMENT");
        assertThat(page.now().review().remarks()).extracting(Remark::id).containsExactly(open);
    }

    @Test
    void a_comment_may_be_made_on_a_page_at_any_stage() {
        page.after(APage::bothSign).after(review -> review.publish(ADA));
        page.after(live -> live.comment(CARL, "Due for a new look."));
        assertThat(page.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(page.now().isHeadLive()).isTrue();
    }

    @Test
    void who_wrote_the_text_is_not_asked_to_review_it() {
        var refused = page.add(CARL, Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "ada"));
        assertThat(refusal(refused)).isEqualTo("ASSIGNEE_WROTE_IT");
    }

    @Test
    void whoever_was_asked_is_asked_again_when_the_text_comes_back() {
        page.after(review -> review.add(CARL, Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "cora")))
                .after(review -> review.sendBack(CARL, "Shorter."))
                .after(draft -> draft.write(ADA, "Short."))
                .after(draft -> draft.submit(ADA));
        assertThat(page.now().assignee()).contains(CORA.name());
        page.after(review -> review.add(CARL, Transition.ASSIGN, Map.of()));
        assertThat(page.now().assignee()).isEmpty();
    }

    @Test
    void an_assignment_may_set_another_day() {
        var day = "2026-04-01T00:00:00Z";
        var until = Map.of(Detail.DUE, day, Detail.REASON, "The law changes then.");
        page.after(review -> review.add(CARL, Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "cora")))
                .after(review -> review.add(CARL, Transition.ASSIGN, until));
        assertThat(page.now().review().due()).contains(Instant.parse(day));
        assertThat(page.now().assignee())
                .as("who only says until when does not say who")
                .contains(CORA.name());
        page.after(review -> review.withdraw(ADA));
        assertThat(page.now().review().due()).isEmpty();
    }

    @Test
    void another_day_is_set_by_counsel_or_an_admin_with_a_reason_and_only_for_what_waits() {
        var day = Map.of(Detail.DUE, "2026-04-01T00:00:00Z");
        var reasoned = Map.of(Detail.DUE, "2026-04-01T00:00:00Z", Detail.REASON, "A holiday.");
        assertThat(refusal(page.add(ADA, Transition.ASSIGN, reasoned))).isEqualTo("DUE_IS_FOR_COUNSEL");
        assertThat(refusal(page.add(CARL, Transition.ASSIGN, day))).isEqualTo("DUE_NEEDS_REASON");
        page.after(review -> review.withdraw(ADA));
        assertThat(refusal(page.add(CARL, Transition.ASSIGN, reasoned))).isEqualTo("NOTHING_IS_DUE");
    }

    @Test
    void ticks_are_for_exactly_one_text() {
        page.after(review -> review.add(CARL, Transition.TICK, Map.of(Detail.TICKED, "dates,names")))
                .after(review -> review.add(CORA, Transition.TICK, Map.of(Detail.UNTICKED, "names")));
        assertThat(page.now().review().ticked()).containsExactly("dates");
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.write(ADA, "Two years."));
        assertThat(page.now().review().ticked()).isEmpty();
    }

    @Test
    void every_one_of_them_is_read_back_from_the_journal() {
        int id = objected();
        page.after(review -> review.answer(CARL, Transition.REPLY, id))
                .after(review -> review.add(CARL, Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "cora")))
                .after(review -> review.add(CARL, Transition.TICK, Map.of(Detail.TICKED, "dates")));
        var again = house.anotherNode().standings.find(page.id());
        assertThat(again).contains(page.now());
    }

    private int objected() {
        return page.after(review -> review.object(CARL, "Which law?")).now().version();
    }
}
