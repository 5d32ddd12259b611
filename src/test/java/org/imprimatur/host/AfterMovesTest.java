package org.imprimatur.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.House.text;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import com.example.shop.trust.Superlatives;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAttempts;
import org.imprimatur.fixture.MemoryClaims;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.MemoryTexts;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.Heard;
import org.imprimatur.hooks.Stirred;
import org.imprimatur.hooks.Subjects;
import org.imprimatur.hosting.HostSay;
import org.imprimatur.hosting.Telling;
import org.imprimatur.hosting.Unread;
import org.imprimatur.journal.Subject;
import org.imprimatur.review.Comment;
import org.imprimatur.spi.AfterMove;
import org.imprimatur.spi.Moved;
import org.imprimatur.spi.SubmitCheck;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

/** What an application does once something happened: at least once, in order, also after a crash. */
class AfterMovesTest {
    private final House house = new House();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final List<Moved> heard = new ArrayList<>();
    private boolean isAway;

    private final AfterMove handler = new AfterMove() {
        @Override
        public String name() {
            return "shop-cache";
        }

        @Override
        public Set<Transition> wants() {
            return Set.of(Transition.SUBMIT, Transition.PUBLISH);
        }

        @Override
        public void after(Moved move) {
            heard.add(move);
            if (isAway) {
                throw new IllegalStateException("the cache is away");
            }
        }
    };

    private Delivering node = node(house);

    private Delivering node(House where) {
        return node(where, attempts);
    }

    private Delivering node(House where, MemoryAttempts attempts) {
        var telling = new Telling(where.journals, where.standings, where.texts, where.discussing, work -> work.run());
        var delivering = Delivering.within(
                telling.handlers(() -> List.of(handler), () -> List.<SubmitCheck>of(new Superlatives())),
                attempts,
                new Subjects() {
                    @Override
                    public List<Stirred> pages() {
                        return where.standings.all().stream()
                                .map(AfterMovesTest::stirred)
                                .toList();
                    }

                    @Override
                    public List<Stirred> others() {
                        return List.of();
                    }
                },
                where.journals,
                house.clock);
        where.standings.onStep(page -> delivering.heard(stirred(page)));
        delivering.run(Runnable::run);
        return delivering;
    }

    private static Stirred stirred(Standing page) {
        return new Stirred(Subject.of(page.id()), page.version(), page.last().at());
    }

    private void later(Duration time) {
        house.clock.forward(time);
        node.run(Runnable::run);
    }

    @Test
    void a_handler_hears_what_it_wants_in_order_with_all_that_belongs_to_it() {
        var page = house.aDraft().live();
        node.run(Runnable::run);

        assertThat(heard).extracting(Moved::transition).containsExactly(Transition.SUBMIT, Transition.PUBLISH);
        assertThat(heard.get(0).words()).isEqualTo("please");
        assertThat(heard.get(1).page().live()).isTrue();
        assertThat(heard.get(1).by()).isEqualTo(ADA.name());
        assertThat(heard.get(1).page().id()).isEqualTo(page.id());
    }

    @Test
    void a_handler_that_fails_is_told_again_and_nothing_of_that_page_before_it() {
        isAway = true;
        house.aDraft().live();
        node.run(Runnable::run);
        assertThat(heard).extracting(Moved::transition).containsExactly(Transition.SUBMIT);

        isAway = false;
        later(Duration.ofMinutes(10));
        assertThat(heard)
                .extracting(Moved::transition)
                .containsExactly(Transition.SUBMIT, Transition.SUBMIT, Transition.PUBLISH);
        assertThat(heard.get(0).id()).isEqualTo(heard.get(1).id());
    }

    @Test
    void what_a_crash_left_unfinished_is_told_again_after_the_start_and_what_was_finished_is_not() {
        house.aDraft().inReview();
        node.run(Runnable::run);
        attempts.killsBeforeTheEnd(true);
        house.aDraft().at("policies/returns").inReview();
        node.run(Runnable::run);
        assertThat(heard).hasSize(2);

        attempts.killsBeforeTheEnd(false);
        node = node(house.anotherNode());
        later(Duration.ofMinutes(3));
        assertThat(heard).hasSize(3);
        assertThat(heard.get(2).id()).isEqualTo(heard.get(1).id());
        later(Duration.ofHours(3));
        assertThat(heard).hasSize(3);
    }

    @Test
    void what_happens_while_nobody_runs_is_told_at_the_next_start() {
        var elsewhere = house.anotherNode();
        elsewhere.aDraft().inReview();
        house.clock.forward(Duration.ofDays(2));
        node = node(house.anotherNode());

        assertThat(heard).hasSize(1);
    }

    @Test
    void two_nodes_tell_it_once() {
        var other = house.anotherNode();
        var second = node(other);
        var page = house.aDraft().inReview();
        other.standings.refresh(page.id());
        node.run(Runnable::run);
        second.run(Runnable::run);

        assertThat(heard).hasSize(1);
    }

    @Test
    void what_happened_before_the_handler_was_there_is_not_told() {
        house.aDraft().inReview();
        node(house, new MemoryAttempts());
        assertThat(heard).isEmpty();
    }

    private APage praised() {
        var page = house.aDraft()
                .saying(text("Shop", "We are the best shop in town. Come in."))
                .inReview();
        node.run(Runnable::run);
        return page;
    }

    @Test
    void a_check_comments_on_the_words_that_it_means_and_holds_the_text_up() {
        var page = praised();

        var comment = page.discussion().comments().get(0);
        assertThat(comment.by().value()).isEqualTo("check.superlatives");
        assertThat(comment.anchor().quote()).isEqualTo("the best shop in town");
        assertThat(refusal(page.approve(CARL))).isEqualTo("BLOCKING_COMMENTS_OPEN");
        done(page.answer(CARL, Transition.RESOLVE, comment.id()));
        done(page.approve(CARL));
    }

    @Test
    void nobody_signs_off_before_every_check_has_read_the_text() {
        var journals = new MemoryJournals();
        var unread = new Unread(() -> List.of(new Superlatives()), journals, new Heard(attempts));
        var say = new HostSay(move -> {}, List::of, unread);
        var checked = new House(new SmallTypes(), say, journals, new MemoryTexts(), new MemoryClaims());
        node = node(checked);
        var page = checked.aDraft().inReview();

        assertThat(refusal(page.approve(CARL))).isEqualTo("CHECK_PENDING");
        node.run(Runnable::run);
        done(page.approve(CARL));
    }

    @Test
    void a_check_that_never_reads_a_text_is_not_waited_for_where_it_came_later() {
        var journals = new MemoryJournals();
        var unread = new Unread(() -> List.of(new Superlatives()), journals, new Heard(attempts));
        var say = new HostSay(move -> {}, List::of, unread);
        var checked = new House(new SmallTypes(), say, journals, new MemoryTexts(), new MemoryClaims());
        var page = checked.aDraft().inReview();
        checked.clock.forward(Duration.ofMinutes(1));
        house.clock.forward(Duration.ofMinutes(1));
        attempts.settled("host.check.superlatives.since", checked.clock.instant());

        done(page.approve(CARL));
    }

    @Test
    void words_that_stand_nowhere_as_they_are_quoted_are_named_in_the_comment() {
        var page = house.aDraft()
                .saying(text("Shop", "We are the best *shop* in town. Come in."))
                .inReview();
        node.run(Runnable::run);

        var comment = page.discussion().comments().get(0);
        assertThat(comment.words()).startsWith("“the best *shop* in town”: Who says so?");
        later(Duration.ofMinutes(3));
        assertThat(page.discussion().comments()).hasSize(1);
    }

    @Test
    void a_check_says_the_same_of_the_same_text_once() {
        var page = praised();
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.submit(ADA));
        node.run(Runnable::run);

        assertThat(page.discussion().comments()).hasSize(1);
    }

    @Test
    void a_check_that_crashed_half_way_does_not_say_it_twice() {
        attempts.killsBeforeTheEnd(true);
        var page = praised();
        attempts.killsBeforeTheEnd(false);
        later(Duration.ofMinutes(3));

        assertThat(page.discussion().comments()).extracting(Comment::isOpen).containsExactly(true);
    }

    @Test
    void a_check_keeps_quiet_about_a_text_that_is_asked_about_no_more() {
        var page = house.aDraft().saying(text("Shop", "We are the best.")).inReview();
        page.after(review -> review.withdraw(ADA));
        node.run(Runnable::run);

        assertThat(page.discussion().comments()).isEmpty();
    }
}
