package org.imprimatur.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryBulletins;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.junit.jupiter.api.Test;

/** What one node writes, the others look at: at once when they are rung at, and soon in any case. */
class NewsroomTest {
    private final MemoryBulletins bulletins = new MemoryBulletins();
    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-01T10:00:00Z"));
    private final Node here = new Node("here");
    private final Node there = new Node("there");

    /** A node that remembers what it heard. */
    private final class Node {
        private final Newsroom newsroom;
        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> rings = new ArrayList<>();
        private int surveys;

        Node(String name) {
            newsroom = new Newsroom(bulletins, name, clock);
            newsroom.begin(heard::add, () -> surveys++, rings::add);
        }
    }

    @Test
    void what_is_told_on_one_node_is_known_on_another_once_it_has_caught_up() {
        here.newsroom.tell("page:a");
        there.newsroom.catchUp();

        assertThat(there.heard).containsExactly("page:a");
    }

    @Test
    void nobody_is_told_of_what_they_told() {
        here.newsroom.tell("page:a");
        here.newsroom.catchUp();

        assertThat(here.heard).isEmpty();
    }

    @Test
    void others_are_rung_at_when_it_can_be_read() {
        here.newsroom.tell("page:a");
        here.newsroom.tell("page:b");

        assertThat(here.rings).containsExactly(1L, 2L);
    }

    @Test
    void a_node_that_starts_later_hears_only_of_what_comes_then() {
        here.newsroom.tell("page:a");
        var late = new Node("late");
        here.newsroom.tell("page:b");
        late.newsroom.catchUp();

        assertThat(late.heard).containsExactly("page:b");
    }

    @Test
    void nothing_is_missed_when_all_tell_at_once() throws Exception {
        var nodes = List.of(here, there, new Node("third"));
        var pool = Executors.newFixedThreadPool(9);
        pool.invokeAll(IntStream.range(0, 180)
                        .<Callable<Boolean>>mapToObj(number -> () -> {
                            var node = nodes.get(number % 3);
                            node.newsroom.tell("page:" + number);
                            node.newsroom.catchUp();
                            return true;
                        })
                        .toList())
                .forEach(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(20)));
        pool.shutdown();

        for (int at = 0; at < 3; at++) {
            var node = nodes.get(at);
            int own = at;
            node.newsroom.catchUp();
            assertThat(node.heard)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 180)
                            .filter(number -> number % 3 != own)
                            .mapToObj(number -> "page:" + number)
                            .toList());
            assertThat(node.surveys).isZero();
        }
    }

    @Test
    void a_node_that_is_cut_off_says_so_and_asks_for_nothing_until_the_store_is_back() {
        bulletins.goAway();
        there.newsroom.catchUp();

        assertThat(there.newsroom.isCutOff()).isTrue();
        bulletins.comeBack();
        there.newsroom.catchUp();
        assertThat(there.newsroom.isCutOff())
                .as("a request is not the one to try")
                .isTrue();
        there.newsroom.round();
        assertThat(there.newsroom.isCutOff()).isFalse();
    }

    @Test
    void whoever_is_to_read_the_news_may_ask_the_store_again_and_the_node_is_ready_when_they_have() {
        var asked = new ArrayList<Boolean>();
        there.newsroom.begin(
                subject -> {
                    asked.add(there.newsroom.isAway());
                    asked.add(there.newsroom.isCutOff());
                },
                () -> {},
                news -> {});
        bulletins.goAway();
        there.newsroom.round();
        bulletins.comeBack();
        here.newsroom.tell("page:a");
        there.newsroom.round();

        assertThat(asked).containsExactly(false, true);
        assertThat(there.newsroom.isCutOff()).isFalse();
    }

    @Test
    void what_could_not_be_told_is_told_when_the_store_is_back() {
        bulletins.goAway();
        here.newsroom.tell("page:a");
        bulletins.comeBack();
        here.newsroom.round();
        here.newsroom.tidy();
        there.newsroom.catchUp();

        assertThat(there.heard).containsExactly("page:a");
    }

    @Test
    void a_node_that_was_cut_off_looks_through_everything_once() {
        bulletins.goAway();
        there.newsroom.round();
        there.newsroom.tidy();
        bulletins.comeBack();
        there.newsroom.round();
        there.newsroom.tidy();
        there.newsroom.tidy();

        assertThat(there.surveys).isEqualTo(1);
    }

    @Test
    void a_node_that_was_away_until_bulletins_were_forgotten_looks_through_everything() {
        here.newsroom.tell("page:a");
        here.newsroom.tell("page:b");
        clock.goesOn(Duration.ofHours(2));
        here.newsroom.forget();
        there.newsroom.round();
        there.newsroom.tidy();

        assertThat(there.surveys).isEqualTo(1);
        assertThat(there.heard).contains("page:b");
    }

    @Test
    void the_newest_bulletin_is_never_forgotten_since_the_next_is_numbered_after_it() {
        here.newsroom.tell("page:a");
        clock.goesOn(Duration.ofDays(3));
        here.newsroom.forget();

        assertThat(bulletins.last()).isEqualTo(1);
        new Node("late").newsroom.tell("page:b");
        there.newsroom.catchUp();
        assertThat(there.heard).containsExactly("page:a", "page:b");
    }

    @Test
    void what_cannot_be_read_keeps_nothing_after_it_from_being_heard_of() {
        var heard = new ArrayList<String>();
        there.newsroom.begin(
                subject -> {
                    if (subject.equals("page:broken")) {
                        throw new IllegalStateException("nobody can read that");
                    }
                    heard.add(subject);
                },
                () -> {},
                news -> {});
        here.newsroom.tell("page:broken");
        here.newsroom.tell("page:b");
        there.newsroom.catchUp();

        assertThat(heard).containsExactly("page:b");
    }

    @Test
    void what_could_not_be_read_because_the_store_went_away_is_read_later() {
        var heard = new ArrayList<String>();
        Set<String> away = new HashSet<>(Set.of("page:a"));
        there.newsroom.begin(
                subject -> {
                    if (away.remove(subject)) {
                        throw new UnavailableException(Why.STORE_AWAY, new IllegalStateException("nobody answers"));
                    }
                    heard.add(subject);
                },
                () -> {},
                news -> {});
        here.newsroom.tell("page:a");
        here.newsroom.tell("page:b");
        there.newsroom.round();
        there.newsroom.round();

        assertThat(heard).containsExactly("page:a", "page:b");
    }

    @Test
    void a_page_that_is_published_on_one_node_is_read_on_the_other() {
        var house = new House();
        var other = house.anotherNode();
        var told = ConcurrentHashMap.<PageId>newKeySet();
        house.standings.onStep(page -> here.newsroom.tell(Subject.of(page.id()).value()));
        there.newsroom.begin(
                subject -> {
                    var page = new PageId(new Subject(subject).id());
                    told.add(page);
                    other.standings.follow(page);
                },
                () -> {},
                news -> {});

        var page = house.aDraft().live();
        there.newsroom.catchUp();

        assertThat(told).containsExactly(page.id());
        assertThat(other.live.find(page.id()).map(other.live::text))
                .isEqualTo(house.live.find(page.id()).map(house.live::text))
                .isPresent();
    }
}
