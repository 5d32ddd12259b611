package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.DORA;
import static org.imprimatur.fixture.People.PIA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Term;
import org.junit.jupiter.api.Test;

/** What the policy of a content type asks for. */
class PolicyTest {
    private final House house = new House();
    private final APage contract = house.aDraft().ofType(SmallTypes.CONTRACT).inReview();
    private final APage agreement =
            house.aDraft().at("agreement").ofType(SmallTypes.AGREEMENT).inReview();

    @Test
    void nobody_signs_off_in_a_capacity_that_they_do_not_have() {
        assertThat(refusal(agreement.approve(CARL, "privacy"))).isEqualTo("CAPACITY_NOT_YOURS");
        agreement.after(review -> review.approve(CARL, "legal"));
        assertThat(refused(agreement.approve(CORA)).args()).containsExactly(listed("privacy"));
    }

    @Test
    void a_capacity_that_nobody_asked_for_is_not_wanted() {
        var policy = house.aDraft().at("policy").inReview();
        assertThat(refusal(policy.approve(PIA, "privacy"))).isEqualTo("CAPACITY_NOT_WANTED");
        assertThat(refusal(policy.approve(PIA))).isEqualTo("CAPACITY_NOT_YOURS");
    }

    @Test
    void who_has_two_capacities_signs_in_one_of_them_only() {
        agreement.after(review -> review.approve(DORA, "privacy"));
        assertThat(agreement.now().signOffs()).extracting(SignOff::capacity).containsExactly("privacy");
        assertThat(refusal(agreement.approve(DORA, "legal"))).isEqualTo("ALREADY_SIGNED");
        assertThat(refused(agreement.publish(ADA)).args()).containsExactly(1, 2, listed("legal"));
    }

    @Test
    void who_has_the_missing_capacity_need_not_name_it() {
        agreement.after(review -> review.approve(PIA)).after(review -> review.approve(DORA));
        assertThat(agreement.now().signOffs()).extracting(SignOff::capacity).containsExactly("privacy", "legal");
    }

    @Test
    void in_a_sequence_each_waits_for_those_before() {
        var early = refused(contract.approve(PIA));
        assertThat(early.key()).isEqualTo("NOT_YOUR_TURN");
        assertThat(early.args()).containsExactly(listed("legal"));
        contract.after(review -> review.approve(CARL));
        contract.after(review -> review.tick(PIA, "dates", "names")).after(review -> review.approve(PIA));
        assertThat(contract.now().pending(house.moves.policy(contract.now())).isSigned())
                .isTrue();
    }

    @Test
    void the_last_to_sign_finds_the_checklist_done() {
        contract.after(review -> review.approve(CARL)).after(review -> review.tick(CARL, "dates"));
        var refused = refused(contract.approve(PIA));
        assertThat(refused.key()).isEqualTo("CHECKLIST_OPEN");
        assertThat(refused.args().toString()).contains("Third parties").doesNotContain("dates are right");
    }

    @Test
    void a_tick_that_was_taken_away_stops_the_publishing() {
        contract.after(APage::bothSign).after(review -> review.tick(CORA, "dates"));
        assertThat(refusal(contract.publish(ADA))).isEqualTo("CHECKLIST_OPEN");
    }

    @Test
    void an_item_that_is_not_on_the_list_is_not_ticked() {
        assertThat(refusal(contract.tick(CARL, "grammar"))).isEqualTo("UNKNOWN_ITEM");
        assertThat(refusal(agreement.tick(CARL, "dates"))).isEqualTo("NO_CHECKLIST");
    }

    @Test
    void ticking_the_same_again_keeps_who_ticked_first() {
        contract.after(review -> review.tick(CARL, "dates")).after(review -> review.tick(CORA, "dates", "names"));
        assertThat(contract.now().review().ticks())
                .extracting(Tick::item, tick -> tick.by().value())
                .containsExactly(tuple("dates", "carl"), tuple("names", "cora"));
    }

    @Test
    void nobody_signs_while_a_comment_holds_the_text_up() {
        int id = agreement
                .after(review -> review.object(PIA, "Which data?"))
                .now()
                .version();
        var refused = refused(agreement.approve(CARL));
        assertThat(refused.key()).isEqualTo("BLOCKING_COMMENTS_OPEN");
        assertThat(refused.args()).containsExactly(1);
        agreement.after(review -> review.answer(PIA, Transition.RESOLVE, id)).after(review -> review.approve(CARL));
    }

    @Test
    void a_comment_after_the_last_sign_off_still_stops_the_publishing() {
        agreement
                .after(review -> review.approve(CARL))
                .after(review -> review.approve(PIA))
                .after(review -> review.object(CORA, "Wait."));
        assertThat(refusal(agreement.publish(ADA))).isEqualTo("BLOCKING_COMMENTS_OPEN");
    }

    @Test
    void an_answer_is_due_after_so_many_working_days() {
        // The first of March 2026 is a Sunday; three working days later it is Wednesday.
        var due = contract.now().review().due().orElseThrow();
        assertThat(due.toString()).startsWith("2026-03-04T08:");
        assertThat(agreement.now().review().due()).isEmpty();
    }

    @Test
    void a_sign_off_says_that_somebody_else_had_made_the_password() {
        var given = new PasswordGiven(new AccountName("root"), Instant.parse("2026-02-20T08:00:00Z"));
        agreement.after(review -> review.approve(carl(given)));
        assertThat(agreement.now().signOffs().get(0).given()).contains(given);
        assertThat(agreement.now().signOffs().get(0).name()).isEqualTo("Carl Meyer");
    }

    @Test
    void it_does_not_say_so_for_ever() {
        var longAgo = Instant.parse("2026-03-01T08:00:00Z").minus(Duration.ofDays(31));
        agreement.after(review -> review.approve(carl(new PasswordGiven(new AccountName("root"), longAgo))));
        assertThat(agreement.now().signOffs().get(0).given()).isEmpty();
    }

    private static Actor carl(PasswordGiven given) {
        return new Actor(CARL.name(), CARL.roles(), "Carl Meyer", Set.of("legal"), Optional.of(given));
    }

    private static Outcome.Refused refused(Outcome outcome) {
        return outcome.fold(
                moved -> {
                    throw new AssertionError("not refused: " + moved);
                },
                no -> no);
    }

    private static Term listed(String capacity) {
        return new Term.Listed(List.of(Term.capacity(capacity)));
    }
}
