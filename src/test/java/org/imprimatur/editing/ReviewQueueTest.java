package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.WANDA;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.review.Sizes;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-08T09:00:00Z");

    private final House house = new House();
    private final ReviewQueue queue =
            new ReviewQueue(house.standings, house.moves, new Sizes(house.texts, new SmallTypes(), new PageMarkup()));

    @Test
    void mine_is_what_i_am_asked_for_by_name_or_may_sign_while_nobody_is_named() {
        house.aDraft().at("a/for-all").inReview();
        assign(house.aDraft().at("b/for-carl").inReview(), "carl");
        assign(house.aDraft().at("c/for-cora").inReview(), "cora");
        house.aDraft().at("d/own").by(WANDA).inReview();
        house.aDraft().at("e/signed").approved();
        house.aDraft().at("f/draft").begun();

        assertThat(paths(CARL, all(Share.MINE))).containsExactly("a/for-all", "b/for-carl", "d/own");
        assertThat(paths(CORA, all(Share.MINE))).containsExactly("a/for-all", "c/for-cora", "d/own");
        assertThat(paths(WANDA, all(Share.MINE))).containsExactly("a/for-all");
        assertThat(paths(ADA, all(Share.MINE))).isEmpty();
        assertThat(paths(ADA, all(Share.TEAM)))
                .containsExactly("a/for-all", "b/for-carl", "c/for-cora", "d/own", "e/signed");
    }

    @Test
    void it_is_narrowed_by_type_language_submitter_wait_and_due_time() {
        house.aDraft().at("a/policy").by(BEN).inReview();
        due(house.aDraft().at("b/chinese").in(House.ZH).inReview(), "2026-03-08T08:59:00Z");
        due(house.aDraft().at("c/agreement").ofType(SmallTypes.AGREEMENT).inReview(), "2026-03-09T08:00:00Z");

        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "agreement", "", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("c/agreement");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "zh", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("b/chinese");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "ben", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("a/policy");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.DAY, 0, Order.WAIT)))
                .containsExactly("b/chinese", "c/agreement");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.NONE, 0, Order.WAIT)))
                .containsExactly("a/policy");
        assertThat(paths(CARL, all(Share.OVERDUE))).containsExactly("b/chinese");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 7, Order.WAIT)))
                .hasSize(3);
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 8, Order.WAIT)))
                .isEmpty();
    }

    @Test
    void it_is_sorted_by_wait_due_time_or_size_of_the_change() {
        house.aDraft()
                .at("a/long")
                .saying(House.text("A", "one two three four five six seven"))
                .inReview();
        due(house.aDraft().at("b/soon").saying(House.text("B", "one")).inReview(), "2026-03-10T08:00:00Z");
        due(house.aDraft().at("c/sooner").saying(House.text("C", "one two")).inReview(), "2026-03-09T08:00:00Z");

        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.WAIT)))
                .containsExactly("a/long", "b/soon", "c/sooner");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.DUE)))
                .containsExactly("c/sooner", "b/soon", "a/long");
        assertThat(paths(CARL, new QueueQuestion(Share.TEAM, "", "", "", Deadline.ANY, 0, Order.SIZE)))
                .containsExactly("a/long", "c/sooner", "b/soon");
    }

    @Test
    void the_size_is_that_of_the_redline_against_what_is_live() {
        var page = house.aDraft().live();
        page.after(one -> one.write(ADA, "We keep logs for two long years.")).after(one -> one.submit(ADA));
        var size = queue.size(page.now());
        assertThat(size.wordsAdded()).isEqualTo(3);
        assertThat(size.wordsRemoved()).isEqualTo(2);
        assertThat(queue.size(page.now())).isSameAs(size);
    }

    private void assign(APage page, String to) {
        house.moves.add(ADA, page.id(), Transition.ASSIGN, Map.of(Detail.ASSIGNEE, to));
    }

    private void due(APage page, String instant) {
        House.done(house.moves.add(
                CARL, page.id(), Transition.ASSIGN, Map.of(Detail.DUE, instant, Detail.REASON, "The board meets.")));
    }

    private static QueueQuestion all(Share share) {
        return QueueQuestion.ALL.of(share);
    }

    private List<String> paths(Actor actor, QueueQuestion question) {
        return queue.ask(actor, question, NEXT_WEEK).stream()
                .map(page -> page.path().value())
                .toList();
    }
}
