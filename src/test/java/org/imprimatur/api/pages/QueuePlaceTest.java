package org.imprimatur.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.review.Sizes;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePlaceTest {
    private final House house = new House();
    private final ReviewQueue queue = new ReviewQueue(
            house.standings, house.moves, new Sizes(house.texts, new SmallTypes(), new PageMarkup()), new SmallTypes());

    @ParameterizedTest
    @EnumSource(Order.class)
    void every_page_of_the_queue_has_a_place_of_its_own_in_the_order_that_was_asked_for(Order order) {
        for (int i = 0; i < 9; i++) {
            house.aDraft()
                    .at("page-" + i)
                    .saying(House.text("Title", "word ".repeat(1 + i * 4 % 9)))
                    .inReview();
        }
        var question = new QueueQuestion(Share.TEAM, "", "", "", QueueQuestion.ALL.due(), 0, order);
        var places = new ArrayList<QueuePlace>();
        for (Standing page :
                queue.ask(People.CARL, question, house.clock.instant()).all()) {
            places.add(QueuePlace.of(page, order, queue::size));
        }
        assertThat(places).hasSize(9).isSorted().doesNotHaveDuplicates();
        assertThat(places.stream().map(QueuePlace::cursor).map(QueuePlace::at))
                .containsExactlyElementsOf(List.copyOf(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "bm9uZQ", "OTk5OTk5OTk5OTk5OTk5OTk5OSAxIGE"})
    void a_cursor_of_another_list_is_refused(String cursor) {
        assertThatThrownBy(() -> QueuePlace.at(cursor)).isInstanceOf(BadParameterException.class);
    }

    @Test
    void the_largest_change_comes_first() {
        assertThat(new QueuePlace(-9, 5, "b")).isLessThan(new QueuePlace(-2, 1, "a"));
    }
}
