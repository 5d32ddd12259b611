package org.imprimatur.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.People.ADA;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.KeptBytes.Made;
import org.junit.jupiter.api.Test;

/** Readers and publishers at once: whoever was told that a text is live finds it, however many keep pages meanwhile. */
class NeverStaleTest {
    private static final int PUBLISHERS = 3;
    private static final int READERS = 4;
    private static final int TIMES = 150;
    private static final TypeName POLICY = new TypeName("policy");

    private final House house = new House();
    private final WatchedPages pages = new WatchedPages(house.live);
    private final KeptBytes<String> kept = new KeptBytes<>(1L << 20);
    private final Presses presses = new Presses();
    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger renewed = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();

    /** As the site answers: what is kept, or else drawn by one and kept. */
    private String read(String address, Supplier<String> drawing) {
        read.incrementAndGet();
        return kept.find(address, "").map(NeverStaleTest::text).orElseGet(() -> {
            synchronized (presses.of(address)) {
                return kept.find(address, "").map(NeverStaleTest::text).orElseGet(() -> draw(address, drawing));
            }
        });
    }

    private String draw(String address, Supplier<String> drawing) {
        drawn.incrementAndGet();
        var fresh = drawn(drawing);
        kept.keep(address, fresh, () -> {
            renewed.incrementAndGet();
            return Optional.of(drawn(drawing));
        });
        return text(fresh.answer());
    }

    private Made<String> drawn(Supplier<String> drawing) {
        var fresh = pages.watch(() -> Rendered.of("text/plain", drawing.get().getBytes(StandardCharsets.UTF_8)));
        return new Made<>("", fresh.sources(), fresh.what());
    }

    private static String text(Rendered page) {
        return new String(page.bytes(false), StandardCharsets.UTF_8);
    }

    private String page(int number) {
        return read(
                "/en/p" + number,
                () -> pages.find(EN, new PagePath("p" + number))
                        .map(page -> pages.text(page).body())
                        .orElse("none"));
    }

    private String home() {
        return read(
                "/en/",
                () -> pages.some(EN, POLICY, 0, 10).stream()
                        .map(LivePage::text)
                        .toList()
                        .toString());
    }

    @Test
    void whoever_was_told_that_a_text_is_live_finds_it_on_the_page_and_in_the_list() throws Exception {
        everybodyReads();
    }

    @Test
    void the_same_where_what_was_read_is_made_anew_before_anybody_is_told() throws Exception {
        var renewing = new Renewing(System::nanoTime);
        renewing.add(kept);
        house.live.beforeTold(renewing::renew);
        everybodyReads();
        assertThat(renewed).hasPositiveValue();
    }

    private void everybodyReads() throws Exception {
        var live = IntStream.range(0, PUBLISHERS)
                .mapToObj(number -> house.aDraft().at("p" + number).live())
                .toList();
        var isOver = new AtomicBoolean();
        var people = Executors.newFixedThreadPool(PUBLISHERS + READERS);
        try {
            var readers = IntStream.range(0, READERS)
                    .<Future<?>>mapToObj(number -> people.submit(() -> browse(isOver)))
                    .toList();
            var publishers = IntStream.range(0, PUBLISHERS)
                    .<Future<?>>mapToObj(number -> people.submit(() -> publish(number, live.get(number))))
                    .toList();
            for (var one : publishers) {
                one.get();
            }
            isOver.set(true);
            for (var one : readers) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(drawn).as("drawings of %s reads", read).hasValueLessThan(read.get());
    }

    private void browse(AtomicBoolean isOver) {
        while (!isOver.get()) {
            home();
            IntStream.range(0, PUBLISHERS).forEach(this::page);
        }
    }

    private void publish(int number, APage page) {
        for (int turn = 0; turn < TIMES; turn++) {
            var words = "p" + number + " for the " + turn + "th time";
            page.changed(ADA, words);
            assertThat(page(number)).contains(words);
            assertThat(home())
                    .contains(page.now().live().orElseThrow().revision().text().hex());
        }
    }
}
