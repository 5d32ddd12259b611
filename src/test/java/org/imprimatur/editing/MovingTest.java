package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.ROOT;
import static org.imprimatur.fixture.People.WANDA;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePage;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

/** A page's path may change, its id never; whoever knew the page finds it. */
class MovingTest {
    private final House house = new House();

    @Test
    void a_page_moves_when_it_is_published_and_not_before() {
        var page = house.aDraft().at("old").live().after(live -> live.move(ADA, "new"));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(find("old")).isEqualTo("/en/old");
        assertThat(find("new")).isEmpty();
        page.published(ADA);
        assertThat(find("new")).isEqualTo("/en/new");
        assertThat(find("old")).isEmpty();
        assertThat(moved("old")).isEqualTo("/en/new");
    }

    @Test
    void after_several_moves_every_former_path_leads_there_in_one_step() {
        var page = house.aDraft().at("one").live();
        Stream.of("two", "three")
                .forEach(path -> page.after(live -> live.move(ADA, path)).published(ADA));
        assertThat(moved("one")).isEqualTo("/en/three");
        assertThat(moved("two")).isEqualTo("/en/three");
        assertThat(page.now().former()).extracting(one -> one.path().value()).containsExactly("one", "two");
        page.after(live -> live.move(ADA, "one")).published(ADA);
        assertThat(find("one")).isEqualTo("/en/one");
        assertThat(moved("three")).isEqualTo("/en/one");
        assertThat(moved("one")).as("nobody is led in a circle").isEmpty();
    }

    @Test
    void while_a_page_is_off_the_site_its_former_paths_are_gone_too() {
        var page = house.aDraft()
                .at("old")
                .live()
                .after(live -> live.move(ADA, "new"))
                .published(ADA);
        page.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(moved("old")).isEmpty();
        assertThat(house.live.gone(EN, new PagePath("old"))).isPresent();
        assertThat(house.live.gone(EN, new PagePath("new"))).isPresent();
        page.after(draft -> draft.write(ADA, "Right.")).published(ADA);
        assertThat(moved("old")).isEqualTo("/en/new");
    }

    @Test
    void a_page_that_never_was_public_leaves_no_trace_where_it_stood() {
        var page = house.aDraft().at("old").begun().after(draft -> draft.move(ADA, "new"));
        assertThat(page.now().former()).isEmpty();
        assertThat(house.aDraft()
                        .at("old")
                        .inGroup("other")
                        .begun()
                        .now()
                        .path()
                        .value())
                .isEqualTo("old");
    }

    @Test
    void a_path_belongs_to_one_page_at_a_time() {
        house.aDraft().at("taken").begun();
        var page = house.aDraft().at("mine").begun();
        assertThat(refusal(page.move(ADA, "taken"))).isEqualTo("PATH_TAKEN");
        assertThat(refusal(page.move(ADA, "mine"))).isEqualTo("PATH_SAME");
    }

    @Test
    void the_path_that_a_page_is_to_leave_is_its_own_until_it_left() {
        house.aDraft().at("old").live().after(live -> live.move(ADA, "new"));
        assertThat(refusal(house.aDraft().at("old").inGroup("other").tried())).isEqualTo("PATH_TAKEN");
        assertThat(refusal(house.aDraft().at("new").inGroup("other").tried())).isEqualTo("PATH_TAKEN");
    }

    @Test
    void a_path_from_which_readers_are_led_on_is_taken_over_only_on_purpose() {
        var first = house.aDraft()
                .at("old")
                .live()
                .after(live -> live.move(ADA, "new"))
                .published(ADA);
        var second = house.aDraft().at("second").begun();
        assertThat(refusal(house.aDraft().at("old").inGroup("other").tried())).isEqualTo("PATH_LEADS_ON");
        assertThat(refusal(second.move(ADA, "old"))).isEqualTo("PATH_LEADS_ON");
        second.after(draft -> draft.takeOver(ADA, "old"));
        assertThat(moved("old")).as("until the other is there").isEqualTo("/en/new");
        second.published(ADA);
        assertThat(find("old")).isEqualTo("/en/old");
        assertThat(house.standings.at(EN, new PagePath("old")).map(Standing::id))
                .contains(second.id());
        assertThat(refusal(first.takeOver(ADA, "old"))).isEqualTo("PATH_TAKEN");
        second.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(house.live.gone(EN, new PagePath("old")))
                .as("who was there last")
                .isPresent();
    }

    @Test
    void a_move_alone_is_reviewed_and_whoever_moved_the_page_does_not_sign_it_off() {
        var page = house.aDraft().at("old").live().after(live -> live.move(WANDA, "new"));
        page.after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(WANDA))).isEqualTo("NOT_OWN_WORK");
        page.after(review -> review.approve(CARL)).after(review -> review.publish(ADA));
        assertThat(find("new")).isEqualTo("/en/new");
    }

    @Test
    void a_page_is_not_moved_while_it_is_in_review_nor_by_counsel() {
        var page = house.aDraft().at("old").inReview();
        assertThat(refusal(page.move(ADA, "new"))).isEqualTo("LOCKED_IN_REVIEW");
        assertThat(refusal(page.move(CARL, "new"))).isEqualTo("NOT_YOUR_ROLE");
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.move(ROOT, "new"));
    }

    @Test
    void readers_of_another_node_are_led_on_as_well() {
        house.aDraft().at("old").live().after(live -> live.move(ADA, "new")).published(ADA);
        var again = house.anotherNode();
        assertThat(again.live.moved(EN, new PagePath("old")).map(LivePage::address))
                .contains("/en/new");
        assertThat(again.standings.all()).isEqualTo(house.standings.all());
    }

    @Test
    void a_link_to_a_former_path_is_a_link_to_the_page() {
        var page = house.aDraft().at("old").live();
        house.aDraft()
                .at("linking")
                .saying(House.text("One", "See [it](/en/old)."))
                .live();
        page.after(live -> live.move(ADA, "new")).published(ADA);
        assertThat(house.live.linkingTo(page.now().id(), EN, new PagePath("new")))
                .hasSize(1);
    }

    @Test
    void of_those_who_want_a_path_at_the_same_moment_one_has_it_at_most() throws Exception {
        for (int round = 0; round < 20; round++) {
            var wanted = "wanted-" + round;
            var nodes = List.of(house, house.anotherNode(), house.anotherNode());
            var pages = Stream.of("a", "b", "c")
                    .map(name -> house.aDraft().at(wanted + "-" + name).begun())
                    .toList();
            nodes.forEach(node -> pages.forEach(page -> node.standings.refresh(page.id())));
            var pool = Executors.newFixedThreadPool(3);
            var tries = Stream.of(0, 1, 2)
                    .<Callable<Outcome>>map(i -> () -> move(nodes.get(i), pages.get(i), wanted))
                    .toList();
            pool.invokeAll(tries).forEach(done -> assertThat(done).isDone());
            pool.shutdown();
            pages.forEach(page -> house.standings.refresh(page.id()));
            assertThat(pages.stream().filter(page -> page.now().standsAt(new PagePath(wanted))))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Outcome move(House node, APage page, String path) {
        return node.moving.move(ADA, page.id(), page.head(), new PagePath(path), false);
    }

    private String find(String path) {
        return house.live.find(EN, new PagePath(path)).map(LivePage::address).orElse("");
    }

    private String moved(String path) {
        return house.live.find(EN, new PagePath(path)).isPresent()
                ? ""
                : house.live
                        .moved(EN, new PagePath(path))
                        .map(LivePage::address)
                        .orElse("");
    }
}
