package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.ROOT;

import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;
import org.junit.jupiter.api.Test;

/** Laws 2, 4, 5 and 6: what a sign-off binds, what review locks, what voids an approval. */
class ReviewLawsTest {
    private final House house = new House();

    @Test
    void a_text_in_review_is_locked() {
        var page = house.aDraft().inReview();
        assertThat(refusal(page.write(ADA, "Changed under the lawyer's eyes."))).isEqualTo("LOCKED_IN_REVIEW");
        assertThat(page.text().body()).isEqualTo("We keep logs for a year.");
    }

    @Test
    void going_back_in_review_is_refused_too() {
        var page = house.aDraft().begun().after(draft -> draft.write(ADA, "Two years."));
        page.after(draft -> draft.submit(ADA));
        assertThat(refusal(page.goBackTo(ADA, 1))).isEqualTo("LOCKED_IN_REVIEW");
    }

    @Test
    void a_withdrawn_text_can_be_changed_and_lost_its_approvals() {
        var page = house.aDraft().approved().after(review -> review.withdraw(ADA));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().signOffs()).isEmpty();
        page.after(draft -> draft.write(ADA, "Two years."));
        assertThat(page.now().head().number()).isEqualTo(2);
    }

    @Test
    void a_text_that_was_sent_back_says_why_and_lost_its_approvals() {
        var page = house.aDraft()
                .ofType(SmallTypes.AGREEMENT)
                .inReview()
                .after(review -> review.approve(CARL))
                .after(review -> review.sendBack(CORA, "The second sentence is wrong."));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().signOffs()).isEmpty();
        assertThat(page.now().sentBack().orElseThrow().reason()).isEqualTo("The second sentence is wrong.");
    }

    @Test
    void nothing_is_sent_back_or_taken_off_the_site_without_a_reason() {
        assertThat(refusal(house.aDraft().inReview().sendBack(CARL, "  "))).isEqualTo("REASON_NEEDED");
        assertThat(refusal(house.aDraft().at("other").live().unpublish(CARL, "")))
                .isEqualTo("REASON_NEEDED");
    }

    @Test
    void an_approval_before_a_withdrawal_does_not_count_after_it() {
        var page =
                house.aDraft().approved().after(review -> review.withdraw(ADA)).after(draft -> draft.submit(ADA));
        assertThat(refusal(page.publish(ADA))).isEqualTo("SIGN_OFF_MISSING");
    }

    @Test
    void nothing_is_published_without_a_sign_off() {
        assertThat(refusal(house.aDraft().inReview().publish(ADA))).isEqualTo("SIGN_OFF_MISSING");
        assertThat(refusal(house.aDraft().at("other").begun().publish(ADA))).isEqualTo("NOT_IN_THIS_STAGE");
    }

    @Test
    void a_sign_off_names_who_when_in_what_capacity_which_text_and_under_which_wording() {
        var page = house.aDraft().approved();
        var signOff = page.now().signOffs().get(0);
        assertThat(signOff.by()).isEqualTo(CARL.name());
        assertThat(signOff.at()).isEqualTo(page.now().last().at());
        assertThat(signOff.capacity()).isEqualTo("legal");
        assertThat(signOff.text()).isEqualTo(page.head());
        assertThat(signOff.wording()).isEqualTo("I have read it.");
    }

    @Test
    void what_is_live_is_exactly_the_text_that_was_signed_off() {
        var live = house.aDraft().live().now().live().orElseThrow();
        assertThat(live.signOffs())
                .isNotEmpty()
                .allSatisfy(signOff ->
                        assertThat(signOff.text()).isEqualTo(live.revision().text()));
    }

    @Test
    void an_approval_of_a_text_that_is_no_longer_there_is_refused() {
        var page = house.aDraft().inReview();
        var read = page.head();
        page.after(review -> review.withdraw(ADA))
                .after(draft -> draft.write(ADA, "Two years."))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(CARL, read))).isEqualTo("STALE");
        assertThat(page.now().signOffs()).isEmpty();
    }

    @Test
    void saving_the_same_text_again_is_nothing() {
        var page = house.aDraft().approved();
        int entries = house.journals.size();
        var outcome = page.write(ADA, "We keep logs for a year.");
        assertThat(outcome.<Boolean>fold(Outcome.Moved::changed, refused -> true))
                .isFalse();
        assertThat(house.journals.size()).isEqualTo(entries);
        assertThat(page.now().signOffs()).hasSize(1);
        assertThat(page.stage()).isEqualTo(Stage.LEGAL_REVIEW);
    }

    @Test
    void other_line_ends_are_the_same_text() {
        var page = house.aDraft().saying(House.text("A", "One\nTwo")).begun();
        var outcome = page.write(ADA, House.text("A", "One\r\nTwo"));
        assertThat(outcome.<Boolean>fold(Outcome.Moved::changed, refused -> true))
                .isFalse();
    }

    @Test
    void going_back_writes_a_new_draft_and_publishes_nothing() {
        var page = house.aDraft().live().changed(ADA, "Two years.").after(live -> live.goBackTo(BEN, 1));
        assertThat(page.now().head().number()).isEqualTo(3);
        assertThat(page.now().head().author()).isEqualTo(BEN.name());
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.read()).contains("Two years.");
        assertThat(page.now().last().detail(Detail.RESTORED)).isEqualTo("1");
    }

    @Test
    void what_is_live_already_needs_no_second_review() {
        var page = house.aDraft().live().changed(ADA, "Two years.").after(live -> live.write(ADA, "Three."));
        page.after(draft -> draft.goBackTo(ADA, 2));
        assertThat(refusal(page.submit(ADA))).isEqualTo("NOTHING_TO_REVIEW");
    }

    @Test
    void a_page_that_was_taken_off_the_site_can_come_back_through_review_only() {
        var page = house.aDraft().live().after(live -> live.unpublish(ROOT, "Outdated."));
        assertThat(refusal(page.publish(ADA))).isEqualTo("NOT_IN_THIS_STAGE");
        assertThat(refusal(page.unpublish(ROOT, "Again."))).isEqualTo("NOT_LIVE");
        page.after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(review -> review.publish(ADA));
        assertThat(page.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(page.now().withdrawn()).isEmpty();
    }

    @Test
    void taking_a_page_off_the_site_ends_the_review_that_was_against_it() {
        var page = house.aDraft()
                .live()
                .after(live -> live.write(ADA, "Two years."))
                .after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(review -> review.unpublish(ROOT, "Wrong."));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().signOffs()).isEmpty();
        assertThat(page.now().submission()).isEmpty();
    }

    @Test
    void a_draft_may_be_incomplete_but_a_lawyer_is_not_asked_to_read_it() {
        var page = house.aDraft().saying(Text.EMPTY).begun();
        var refused = page.submit(ADA).fold(moved -> null, no -> no);
        assertThat(refused.key()).isEqualTo("TEXT_INCOMPLETE");
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("title");
    }

    @Test
    void a_page_can_be_live_with_one_text_and_in_review_with_a_later_one() {
        var page = house.aDraft()
                .live()
                .after(live -> live.write(ADA, "Two years."))
                .after(draft -> draft.submit(ADA));
        assertThat(page.stage()).isEqualTo(Stage.LEGAL_REVIEW);
        assertThat(page.read()).contains("We keep logs for a year.");
    }
}
