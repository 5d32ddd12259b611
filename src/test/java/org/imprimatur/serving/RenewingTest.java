package org.imprimatur.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.KeptBytes.Made;
import org.junit.jupiter.api.Test;

/** What readers would miss is made anew before anybody is told of a change. */
class RenewingTest {
    private final House house = new House();
    private final WatchedPages pages = new WatchedPages(house.live);
    private final KeptBytes<String> kept = new KeptBytes<>(1L << 20);
    private final List<String> made = new ArrayList<>();
    private final List<String> readMeanwhile = new ArrayList<>();
    private long nanos;
    private long cost;
    private int renewed;
    private final Renewing renewing = new Renewing(() -> nanos);
    private final APage one = house.aDraft().at("one").live();
    private final APage two = house.aDraft().at("two").live();

    RenewingTest() {
        renewing.add(kept);
        house.live.beforeTold(renewing::renew);
    }

    @Test
    void what_was_read_is_ready_when_the_publish_is_told_and_what_was_before_is_read_until_then() {
        print("one");
        assertThat(read("one")).isPresent();
        var before = read("one").orElseThrow();
        one.changed(ADA, "Anew.");
        assertThat(made).containsExactly("one", "one");
        assertThat(read("one").orElseThrow()).contains("Anew.");
        assertThat(readMeanwhile).containsExactly(before);
    }

    @Test
    void what_nobody_read_since_it_was_made_is_not_made_again() {
        print("one");
        one.changed(ADA, "Anew.");
        assertThat(made).containsExactly("one");
        assertThat(read("one")).isEmpty();
        print("one");
        read("one");
        one.changed(ADA, "Once more.");
        one.changed(ADA, "And again.");
        assertThat(made).containsExactly("one", "one", "one");
        assertThat(read("one")).isEmpty();
    }

    @Test
    void what_changed_itself_is_ready_before_anybody_read_it_and_made_once() {
        renewing.first(() -> pages.untold().stream()
                .map(page -> page.path().value())
                .filter(address -> !kept.isToRenew(address))
                .map(address -> kept.renewal(address, () -> draw(address)))
                .toList());
        one.changed(ADA, "Anew.");
        assertThat(made).containsExactly("one");
        assertThat(read("one").orElseThrow()).contains("Anew.");
        one.changed(ADA, "Once more.");
        assertThat(made).containsExactly("one", "one");
        one.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(made).hasSize(2);
        assertThat(read("one")).isEmpty();
    }

    @Test
    void what_was_told_before_is_never_read_again_while_the_next_change_is_made_ready() {
        print("two");
        two.changed(ADA, "First.");
        house.live.beforeTold(() -> read("two").ifPresent(readMeanwhile::add));
        two.changed(ADA, "Second.");
        assertThat(readMeanwhile).isEmpty();
    }

    @Test
    void what_is_not_there_any_more_or_cannot_be_drawn_is_left_to_whoever_asks_for_it() {
        print("one");
        read("one");
        one.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(read("one")).isEmpty();
    }

    @Test
    void nobody_waits_longer_than_there_is_time_and_what_is_left_is_stale_at_once() {
        cost = TimeUnit.MILLISECONDS.toNanos(101);
        print("one");
        kept.also("alias", "one");
        read("one");
        read("alias");
        made.clear();
        one.changed(ADA, "Anew.");
        assertThat(made).hasSize(1);
        assertThat(List.of(read("one").isPresent(), read("alias").isPresent())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void of_many_changes_in_a_row_some_are_not_made_ready_so_that_they_do_not_take_twice_as_long() {
        cost = TimeUnit.MILLISECONDS.toNanos(100);
        print("one");
        for (int turn = 0; turn < 100; turn++) {
            read("one");
            one.changed(ADA, "Turn " + turn);
            read("one").ifPresentOrElse(found -> {}, () -> print("one"));
        }
        long printed = made.size();
        assertThat(nanos).isGreaterThan(0);
        assertThat(renewed).isBetween(5, 60);
        assertThat(printed).isGreaterThan(renewed);
    }

    private Optional<String> read(String address) {
        return kept.find(address, "").map(page -> new String(page.bytes(false), StandardCharsets.UTF_8));
    }

    private void print(String address) {
        kept.keep(address, draw(address).orElseThrow(), () -> {
            read(address).ifPresent(readMeanwhile::add);
            renewed++;
            return draw(address);
        });
    }

    private Optional<Made<String>> draw(String address) {
        made.add(address);
        nanos += cost;
        var drawn = pages.watch(() -> pages.find(EN, new PagePath(address))
                .map(page -> pages.text(page).body()));
        return drawn.what()
                .map(body -> new Made<>(
                        "", drawn.sources(), Rendered.of("text/plain", body.getBytes(StandardCharsets.UTF_8))));
    }
}
