package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.ROOT;

import java.util.List;
import org.imprimatur.fixture.House;
import org.imprimatur.workflow.LegalHold;
import org.imprimatur.workflow.Stage;
import org.junit.jupiter.api.Test;

/** What is not needed is put away, never deleted; what counsel holds is not even that. */
class PreservingTest {
    private final House house = new House();

    @Test
    void an_archived_page_is_out_of_everybodys_way_and_keeps_its_address() {
        var page = house.aDraft().at("old").begun().after(draft -> draft.archive(ADA));
        assertThat(page.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(page.now().archived().orElseThrow().reason()).isEqualTo("Not needed.");
        assertThat(refusal(page.write(ADA, "Two years."))).isEqualTo("IS_ARCHIVED");
        assertThat(refusal(page.submit(ADA))).isEqualTo("IS_ARCHIVED");
        assertThat(refusal(page.move(ADA, "new"))).isEqualTo("IS_ARCHIVED");
        assertThat(refusal(page.comment(CARL, "Why?"))).isEqualTo("IS_ARCHIVED");
        assertThat(refusal(house.aDraft().at("old").inGroup("other").tried())).isEqualTo("PATH_TAKEN");
    }

    @Test
    void it_comes_back_as_a_draft_with_all_that_it_was() {
        var page = house.aDraft().live().after(live -> live.unpublish(CARL, "Wrong."));
        var before = page.now();
        page.after(draft -> draft.archive(ADA)).after(archived -> archived.unarchive(ADA));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().archived()).isEmpty();
        assertThat(page.now().head()).isEqualTo(before.head());
        assertThat(page.now().withdrawn()).isEqualTo(before.withdrawn());
        assertThat(house.live.gone(House.EN, page.now().path())).isPresent();
    }

    @Test
    void what_is_live_in_review_or_in_a_release_is_not_archived() {
        assertThat(refusal(house.aDraft()
                        .at("one")
                        .live()
                        .after(live -> live.write(ADA, "Two years."))
                        .archive(ADA)))
                .isEqualTo("STILL_LIVE");
        assertThat(refusal(house.aDraft().at("two").inReview().archive(ADA))).isEqualTo("LOCKED_IN_REVIEW");
        var member = house.aDraft().at("three").begun();
        house.releasing.open(ADA, "Spring", List.of(member.id()));
        assertThat(refusal(member.archive(ADA))).isEqualTo("RELEASE_MEMBER");
        assertThat(refusal(house.aDraft().at("four").begun().archive(CARL))).isEqualTo("NOT_YOUR_ROLE");
    }

    @Test
    void a_legal_hold_keeps_a_page_from_the_archive_until_the_last_is_lifted() {
        var page = house.aDraft().begun();
        int first =
                page.after(draft -> draft.placeHold(CARL, "Matter 12")).now().version();
        int second = page.after(draft -> draft.placeHold(CORA, "Audit")).now().version();
        assertThat(refusal(page.archive(ADA))).isEqualTo("LEGAL_HOLD");
        page.after(held -> held.liftHold(CORA, first));
        assertThat(page.now().legalHolds()).extracting(LegalHold::reason).containsExactly("Audit");
        assertThat(refusal(page.archive(ADA))).isEqualTo("LEGAL_HOLD");
        assertThat(refusal(page.liftHold(CORA, first))).as("once is enough").isEqualTo("NO_LEGAL_HOLD");
        page.after(held -> held.liftHold(CARL, second)).after(free -> free.archive(ADA));
        assertThat(page.now().isUnderLegalHold()).isFalse();
    }

    @Test
    void a_legal_hold_is_counsels_and_has_a_reason() {
        var page = house.aDraft().begun();
        assertThat(refusal(page.placeHold(ADA, "Please."))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(page.placeHold(ROOT, "Please."))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(page.placeHold(CARL, " "))).isEqualTo("REASON_NEEDED");
        int hold = page.after(draft -> draft.placeHold(CARL, "Matter 12")).now().version();
        assertThat(refusal(page.liftHold(ADA, hold))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(house.preserving.liftHold(CARL, page.id(), hold, "")))
                .isEqualTo("REASON_NEEDED");
    }

    @Test
    void a_legal_hold_is_placed_at_any_stage_and_stops_nobodys_work() {
        var archived = house.aDraft().at("one").begun().after(draft -> draft.archive(ADA));
        archived.after(page -> page.placeHold(CARL, "Matter 12"));
        assertThat(archived.stage()).isEqualTo(Stage.ARCHIVED);
        var page = house.aDraft().at("two").approved().after(signed -> signed.placeHold(CARL, "Matter 12"));
        assertThat(page.now().signOffs()).hasSize(1);
        page.after(signed -> signed.publish(ADA)).after(live -> live.write(ADA, "Two years."));
        assertThat(page.now().isUnderLegalHold()).isTrue();
        assertThat(house.anotherNode().standings.find(page.id())).contains(page.now());
    }
}
