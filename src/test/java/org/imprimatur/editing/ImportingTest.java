package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.ROOT;

import org.imprimatur.fixture.House;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private final House house = new House();

    private Outcome take(String bytes) {
        var provenance = new Provenance("privacy.md", "markdown", Hash.of(bytes));
        return house.importing.take(ROOT, new Arrival(house.aDraft().page(), House.text("Privacy", bytes), provenance));
    }

    @Test
    void an_import_makes_a_draft_that_knows_where_it_came_from() {
        var page = done(take("First."));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.last().detail(Detail.SOURCE)).isEqualTo("privacy.md");
        assertThat(page.last().detail(Detail.SOURCE_HASH))
                .isEqualTo(Hash.of("First.").hex());
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        take("First.");
        var again = take("First.");
        assertThat(again.<Boolean>fold(Outcome.Moved::changed, refused -> true)).isFalse();
        assertThat(house.journals.size()).isEqualTo(1);
    }

    @Test
    void changed_bytes_make_a_new_revision() {
        take("First.");
        assertThat(done(take("Second.")).head().number()).isEqualTo(2);
    }

    @Test
    void the_same_bytes_again_do_not_overwrite_what_somebody_wrote_since() {
        Standing page = done(take("First."));
        done(house.drafting.save(ADA, page.id(), 1, House.text("Privacy", "Better."), ""));
        var now = done(take("First."));
        assertThat(house.texts.get(now.head().text()).body()).isEqualTo("Better.");
    }

    @Test
    void an_import_does_not_touch_a_text_in_review_and_publishes_nothing() {
        Standing page = done(take("First."));
        done(house.reviewing.submit(ADA, page.id(), page.head().text(), ""));
        assertThat(refusal(take("Second."))).isEqualTo("LOCKED_IN_REVIEW");
        done(house.reviewing.approve(CARL, page.id(), page.head().text(), "", House.EN));
        done(house.publishing.publish(ADA, page.id(), page.head().text()));
        done(take("Second."));
        assertThat(house.live.find(page.locale(), page.path()).map(house.live::text))
                .contains(House.text("Privacy", "First."));
    }
}
