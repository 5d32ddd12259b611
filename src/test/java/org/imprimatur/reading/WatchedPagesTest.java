package org.imprimatur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.junit.jupiter.api.Test;

/** What was drawn is kept as long as it is right, and no longer. */
class WatchedPagesTest {
    private static final PagePath ONE = new PagePath("one");
    private static final TypeName POLICY = new TypeName("policy");

    private final House house = new House();
    private final WatchedPages pages = new WatchedPages(house.live);

    private Sources after(Function<Pages, Object> drawing) {
        return pages.watch(() -> drawing.apply(pages)).sources();
    }

    private static APage again(APage page) {
        return page.changed(ADA, "Anew: " + page.now().version());
    }

    @Test
    void a_page_is_stale_when_it_is_published_again_and_not_when_another_is() {
        var one = house.aDraft().at("one").live();
        var sources = after(read -> read.text(read.find(EN, ONE).orElseThrow()));
        house.aDraft().at("two").live();
        assertThat(sources.hold()).isTrue();
        again(one);
        assertThat(sources.hold()).isFalse();
    }

    @Test
    void a_draft_makes_nothing_stale() {
        var one = house.aDraft().at("one").live();
        var sources = after(Pages::all);
        one.after(live -> live.write(ADA, "Secret plans."));
        assertThat(sources.hold()).isTrue();
    }

    @Test
    void what_is_not_there_is_noted_too() {
        var sources = after(read -> read.find(EN, ONE));
        house.aDraft().at("two").live();
        assertThat(sources.hold()).isTrue();
        house.aDraft().at("one").live();
        assertThat(sources.hold()).isFalse();
    }

    @Test
    void a_page_is_stale_when_it_is_taken_off() {
        var one = house.aDraft().at("one").live();
        var byPath = after(read -> read.find(EN, ONE));
        var byId = after(read -> read.find(one.now().id()));
        one.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(byPath.hold()).isFalse();
        assertThat(byId.hold()).isFalse();
    }

    @Test
    void a_translation_makes_stale_what_names_the_translations() {
        house.aDraft().at("one").inGroup("g").live();
        var sources = after(read -> read.translations(new GroupId("g")));
        house.aDraft().at("two").inGroup("h").in(ZH).live();
        assertThat(sources.hold()).isTrue();
        house.aDraft().at("one").inGroup("g").in(ZH).live();
        assertThat(sources.hold()).isFalse();
    }

    @Test
    void a_menu_is_stale_with_the_first_and_the_last_page_of_a_type_only() {
        var menu = after(read -> read.types(EN));
        var one = house.aDraft().at("one").live();
        assertThat(menu.hold()).isFalse();
        var now = after(read -> read.types(EN));
        var two = house.aDraft().at("two").live();
        one.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(now.hold()).isTrue();
        two.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(now.hold()).isFalse();
    }

    @Test
    void a_list_is_stale_with_every_page_of_its_type_and_language() {
        var english = after(read -> read.some(EN, POLICY, 0, 10));
        var chinese = after(read -> read.some(ZH, POLICY, 0, 10));
        house.aDraft().at("one").live();
        assertThat(english.hold()).isFalse();
        assertThat(chinese.hold()).isTrue();
    }

    @Test
    void another_wording_of_a_type_makes_all_stale() {
        house.aDraft().at("one").live();
        var sources = after(read -> read.find(EN, ONE));
        house.live.drawAnew();
        assertThat(sources.hold()).isFalse();
    }

    @Test
    void what_changed_while_it_was_drawn_is_stale_at_once() {
        var one = house.aDraft().at("one").live();
        var sources = after(read -> {
            var seen = read.find(EN, ONE);
            again(one);
            return seen;
        });
        assertThat(sources.hold()).isFalse();
    }

    @Test
    void a_drawing_within_a_drawing_counts_for_both() {
        var one = house.aDraft().at("one").live();
        var outer = pages.watch(() -> after(read -> read.find(EN, ONE)));
        again(one);
        assertThat(outer.sources().hold()).isFalse();
        assertThat(outer.what().hold()).isFalse();
    }

    @Test
    void whatever_happens_nobody_keeps_what_is_not_live() throws Exception {
        var random = new Random(7);
        var drafts = IntStream.range(0, 4)
                .mapToObj(number -> house.aDraft().at("p" + number).live())
                .toList();
        try (var readers = new Readers()) {
            var reading = readers.submit(() -> {
                for (int turn = 0; turn < 2_000; turn++) {
                    var path = new PagePath("p" + turn % 4);
                    var drawn = pages.watch(() -> pages.find(EN, path).map(LivePage::text));
                    var now = house.live.find(EN, path).map(LivePage::text);
                    if (!drawn.what().equals(now) && stillHolds(drawn.sources(), path, drawn.what())) {
                        return "kept what is not live";
                    }
                }
                return "";
            });
            while (!reading.isDone()) {
                again(drafts.get(random.nextInt(4)));
            }
            assertThat(reading.get()).isEmpty();
        }
    }

    /** Whoever publishes says so a moment after it can be seen, and before the answer. */
    private boolean stillHolds(Sources sources, PagePath path, Optional<?> drawn) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(5);
        boolean holds = sources.hold();
        return holds && !house.live.find(EN, path).map(LivePage::text).equals(drawn);
    }

    private static final class Readers implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newSingleThreadExecutor();

        <T> java.util.concurrent.Future<T> submit(Callable<T> work) {
            return threads.submit(work);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
