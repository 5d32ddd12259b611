package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import java.util.List;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

class PastSignOffTest {
    private final House house = new House();

    private List<Step> steps(APage page) {
        return house.journals.of(Subject.of(page.id())).stream()
                .map(PageJournal::step)
                .toList();
    }

    @Test
    void a_sign_off_of_a_text_that_was_sent_back_is_void_and_says_why() {
        var page = house.aDraft().approved().after(review -> review.sendBack(CORA, "Too long."));
        var signOff = PastSignOff.of(steps(page)).get(0);
        assertThat(signOff.signOff().by()).isEqualTo(CARL.name());
        assertThat(signOff.voided().orElseThrow().transition()).isEqualTo(Transition.SEND_BACK);
    }

    @Test
    void what_voided_a_sign_off_first_is_what_voided_it() {
        var page = house.aDraft()
                .approved()
                .after(review -> review.withdraw(ADA))
                .after(draft -> draft.write(ADA, "Two years."));
        assertThat(PastSignOff.of(steps(page)).get(0).voided().orElseThrow().transition())
                .isEqualTo(Transition.WITHDRAW);
    }

    @Test
    void a_comment_voids_nothing() {
        var page = house.aDraft().approved().after(review -> review.comment(CORA, "Good."));
        assertThat(PastSignOff.of(steps(page)).get(0).voided()).isEmpty();
    }

    @Test
    void what_went_live_is_settled() {
        var page = house.aDraft().live().after(live -> live.write(ADA, "Two years."));
        assertThat(PastSignOff.of(steps(page)).get(0).voided()).isEmpty();
        assertThat(PastSignOff.sincePublished(steps(page))).isEmpty();
    }
}
