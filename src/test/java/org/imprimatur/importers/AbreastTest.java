package org.imprimatur.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imprimatur.importers.Abreast.Piece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbreastTest {
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Abreast abreast = new Abreast(workers);

    @AfterEach
    void end() {
        workers.shutdownNow();
    }

    @Test
    void what_came_of_each_is_told_in_their_order() {
        var pieces = IntStream.range(0, 100).mapToObj(at -> alone(() -> at)).toList();
        assertThat(abreast.all(pieces))
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void pieces_wait_beside_one_another() {
        var all = new CountDownLatch(8);
        var pieces = Collections.nCopies(8, alone(() -> {
            all.countDown();
            return isReached(all);
        }));
        assertThat(abreast.all(pieces)).hasSize(8).containsOnly(true);
    }

    @Test
    void pieces_of_one_queue_are_done_one_after_the_other() {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var pieces = IntStream.range(0, 40)
                .mapToObj(at -> new Piece<>(Optional.of("same"), () -> done.add(at)))
                .toList();
        abreast.all(pieces);
        assertThat(done).isSorted().hasSize(40);
    }

    @Test
    void a_failure_is_told_as_it_was_and_ends_the_work() {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var pieces = new ArrayList<Piece<Boolean>>();
        pieces.add(alone(() -> {
            throw new IllegalStateException("the disk is full");
        }));
        IntStream.range(0, 100).forEach(at -> pieces.add(alone(() -> done.add(at))));
        assertThatThrownBy(() -> abreast.all(List.copyOf(pieces)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(done).hasSizeLessThan(100);
    }

    private static <T> Piece<T> alone(Supplier<T> work) {
        return new Piece<>(Optional.empty(), work);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
