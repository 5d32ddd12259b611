package org.imprimatur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.PIA;
import static org.imprimatur.fixture.People.WANDA;

import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.junit.jupiter.api.Test;

/** Law 3: nobody signs off a text that they wrote, in whole or in part, since the text that is live. */
class FourEyesTest {
    private final House house = new House();

    @Test
    void nobody_approves_their_own_work() {
        var page = house.aDraft().by(WANDA).inReview();
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
        assertThat(page.now().signOffs()).isEmpty();
    }

    @Test
    void somebody_else_approves_it() {
        var page = house.aDraft().by(WANDA).inReview().after(review -> review.approve(CARL));
        assertThat(page.now().signOffs()).extracting(SignOff::by).containsExactly(CARL.name());
    }

    @Test
    void who_wrote_an_earlier_part_does_not_approve_the_whole() {
        var page = house.aDraft()
                .by(WANDA)
                .begun()
                .after(draft -> draft.write(ADA, "We keep logs for two years."))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void being_sent_back_does_not_wash_the_hands_of_the_writers() {
        var page = house.aDraft()
                .by(WANDA)
                .inReview()
                .after(review -> review.sendBack(CARL, "Too long."))
                .after(draft -> draft.write(ADA, "Short."))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void who_wrote_what_is_live_may_approve_what_others_wrote_since() {
        var page = house.aDraft()
                .by(WANDA)
                .live()
                .after(live -> live.write(ADA, "We keep logs for two years."))
                .after(draft -> draft.submit(ADA))
                .after(review -> review.approve(WANDA));
        assertThat(page.now().signOffs()).extracting(SignOff::by).containsExactly(WANDA.name());
    }

    @Test
    void going_back_to_a_text_does_not_hide_who_wrote_it() {
        var page = house.aDraft()
                .by(WANDA)
                .live()
                .changed(ADA, "We keep logs for two years.")
                .after(live -> live.goBackTo(ADA, 1))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void going_back_twice_does_not_hide_it_either() {
        var page = house.aDraft()
                .by(WANDA)
                .live()
                .changed(ADA, "Two years.")
                .after(live -> live.goBackTo(BEN, 1))
                .after(draft -> draft.write(BEN, "Three years."))
                .after(draft -> draft.submit(BEN))
                .after(review -> review.approve(CARL))
                .after(review -> review.publish(BEN))
                .after(live -> live.goBackTo(ADA, 3))
                .after(draft -> draft.submit(ADA));
        assertThat(page.text().body()).isEqualTo("We keep logs for a year.");
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void who_goes_back_to_a_text_has_written_it() {
        var page = house.aDraft()
                .by(ADA)
                .begun()
                .after(draft -> draft.write(ADA, "Two years."))
                .after(draft -> draft.goBackTo(WANDA, 1))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void after_a_page_was_taken_off_the_site_everybody_who_ever_wrote_is_a_writer_again() {
        var page = house.aDraft()
                .by(WANDA)
                .live()
                .changed(ADA, "Two years.")
                .after(live -> live.unpublish(CARL, "Wrong."))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
    }

    @Test
    void one_person_does_not_give_both_of_two_sign_offs() {
        var page = house.aDraft().ofType(SmallTypes.AGREEMENT).inReview().after(review -> review.approve(CARL));
        assertThat(refusal(page.approve(CARL))).isEqualTo("ALREADY_SIGNED");
        assertThat(refusal(page.publish(ADA))).isEqualTo("SIGN_OFF_MISSING");
        page.after(review -> review.approve(PIA)).after(review -> review.publish(ADA));
        assertThat(page.now().live().orElseThrow().signOffs())
                .extracting(SignOff::capacity)
                .containsExactly("legal", "privacy");
    }
}
