package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final House house = new House();
    private final List<PageId> looked = new ArrayList<>();
    private final Register<Stage> stages = new Register<>(house.standings, page -> {
        looked.add(page.id());
        return page.stage() == Stage.DRAFT ? List.of() : List.of(page.stage());
    });

    @Test
    void nobody_looks_before_somebody_asks() {
        house.aDraft().at("one").inReview();
        assertThat(looked).isEmpty();
        assertThat(stages.under(Stage.LEGAL_REVIEW)).hasSize(1);
    }

    @Test
    void a_page_is_found_under_what_it_says_now_and_under_nothing_else() {
        var page = house.aDraft().at("one").inReview();
        assertThat(stages.under(Stage.LEGAL_REVIEW)).hasSize(1);
        page.after(review -> review.approve(CARL)).after(review -> review.publish(ADA));
        assertThat(stages.under(Stage.LEGAL_REVIEW)).isEmpty();
        assertThat(stages.under(Stage.PUBLISHED)).extracting(Standing::stage).containsExactly(Stage.PUBLISHED);
        page.after(live -> live.write(ADA, "Other words."));
        assertThat(stages.under(Stage.PUBLISHED)).isEmpty();
        assertThat(stages.all()).isEmpty();
        assertThat(stages.count(Stage.PUBLISHED)).isZero();
    }

    @Test
    void only_pages_that_moved_are_looked_at_again() {
        for (String path : List.of("one", "two", "three")) {
            house.aDraft().at(path).inReview();
        }
        var page = house.aDraft().at("four").inReview();
        assertThat(stages.under(Stage.LEGAL_REVIEW)).hasSize(4);
        looked.clear();
        assertThat(stages.count(Stage.LEGAL_REVIEW)).isEqualTo(4);
        assertThat(looked).isEmpty();
        page.after(review -> review.approve(CARL));
        assertThat(stages.all()).hasSize(4);
        assertThat(looked).hasSize(1);
    }
}
