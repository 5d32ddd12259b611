package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.store.embedded.Stores.BOOKS;
import static org.imprimatur.store.embedded.Stores.book;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest extends StoreSeen {
    @Test
    void of_a_thousand_writers_of_one_id_exactly_one_wins() throws Exception {
        var won = atOnce(1_000, i -> tried("page/1", i));

        assertThat(won).filteredOn(each -> each).hasSize(1);
        assertThat(Stores.get(store, "page/1").find("writer", Integer.class)).contains(won.indexOf(true));
        assertThat(store.count(BOOKS)).isEqualTo(1);
    }

    @Test
    void writers_that_wait_share_a_commit_and_a_refused_one_harms_no_other() throws Exception {
        store.insert(book("taken"));
        var before = store.commits();
        var won = atOnce(600, i -> tried(i % 3 == 0 ? "taken" : "free/" + i, i));

        assertThat(IntStream.range(0, 600).filter(i -> won.get(i) == (i % 3 == 0)))
                .isEmpty();
        assertThat(store.count(BOOKS)).isEqualTo(401);
        assertThat(store.commits() - before).isPositive().isLessThan(400);
    }

    @Test
    void an_interrupted_caller_spoils_nothing_for_those_who_come_later() {
        Thread.currentThread().interrupt();
        store.insert(book("a"));
        assertThat(Thread.interrupted()).isTrue();
        store.insert(book("b"));

        assertThat(store.count(BOOKS)).isEqualTo(2);
    }

    private boolean tried(String id, int writer) {
        try {
            store.insert(book(id, "writer", writer));
            return true;
        } catch (DuplicateIdException taken) {
            return false;
        }
    }

    private interface Writer {
        boolean write(int number);
    }

    private static List<Boolean> atOnce(int writers, Writer writer) throws Exception {
        var threads = Executors.newFixedThreadPool(writers);
        var start = new CountDownLatch(1);
        try {
            var answers = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < writers; i++) {
                var number = i;
                Callable<Boolean> task = () -> {
                    start.await();
                    return writer.write(number);
                };
                answers.add(threads.submit(task));
            }
            start.countDown();
            var won = new ArrayList<Boolean>();
            for (var answer : answers) {
                won.add(answer.get());
            }
            return won;
        } finally {
            threads.shutdown();
        }
    }
}
