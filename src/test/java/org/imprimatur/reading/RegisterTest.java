package org.imprimatur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.PageId;
import org.imprimatur.reading.PublicChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows the changes misses none, hears of none twice, and knows in the end what readers find. */
class RegisterTest {
    private final House house = new House();
    private final Register register = registerOf(house);

    private static Register registerOf(House node) {
        return new Register(node.journals, node.live, node.standings::refresh, node.clock);
    }

    /** What somebody knows who has heard nothing but changes. */
    private static final class Mirror {
        private final Map<PageId, String> pages = new HashMap<>();
        private final List<PublicChange> heard = new ArrayList<>();
        private Register.Place place = Register.Place.BEGINNING;

        int ask(Register register, int most) {
            register.write();
            var some = register.after(place, most);
            for (var noted : some) {
                hear(noted.change());
                place = noted.place();
            }
            return some.size();
        }

        void askForAll(Register register) {
            while (ask(register, 7) > 0) {
                // Until there is nothing new.
            }
        }

        private void hear(PublicChange change) {
            heard.add(change);
            var is = "/" + change.locale() + "/" + change.path();
            switch (change.kind()) {
                case PUBLISHED ->
                    assertThat(pages.put(change.page(), is + change.text())).isNull();
                case REPLACED ->
                    assertThat(pages.put(change.page(), is + change.text())).startsWith(is);
                case MOVED ->
                    assertThat(pages.put(change.page(), is + change.text()))
                            .startsWith(
                                    "/" + change.locale() + "/" + change.from().orElseThrow());
                case WITHDRAWN -> assertThat(pages.remove(change.page())).startsWith(is);
                case ARCHIVED -> assertThat(pages).doesNotContainKey(change.page());
            }
        }
    }

    private static Map<PageId, String> site(House node) {
        return node.live.all().stream().collect(Collectors.toMap(LivePage::id, page -> page.address() + page.text()));
    }

    private List<Kind> kinds() {
        var mirror = new Mirror();
        mirror.askForAll(register);
        return mirror.heard.stream().map(PublicChange::kind).toList();
    }

    @Test
    void each_thing_that_readers_notice_is_one_change_and_nothing_else_is_any() {
        house.aDraft().at("draft").begun();
        house.aDraft().at("review").inReview();
        house.aDraft().at("never-live").begun().after(page -> page.archive(ADA));
        assertThat(kinds()).isEmpty();
        var page = house.aDraft().live();
        page.after(live -> live.write(ADA, "Two years.")).published(ADA);
        page.after(live -> live.move(ADA, "moved")).published(ADA);
        page.after(live -> live.write(ADA, "A draft."));
        page.after(live -> live.unpublish(CARL, "Old."));
        page.after(draft -> draft.archive(ADA));
        assertThat(kinds()).containsExactly(Kind.PUBLISHED, Kind.REPLACED, Kind.MOVED, Kind.WITHDRAWN, Kind.ARCHIVED);
    }

    @Test
    void a_text_that_becomes_restricted_is_withdrawn_and_says_nothing_more() {
        var page = house.aDraft().live();
        var secret = House.text("Privacy", "For a few.").with("visibility", new FieldValue.One("restricted"));
        page.after(live -> live.write(ADA, secret)).published(ADA);
        page.after(live -> live.write(ADA, secret.with("title", new FieldValue.One("More"))))
                .published(ADA);
        page.after(live -> live.unpublish(CARL, "Old."));
        assertThat(kinds()).containsExactly(Kind.PUBLISHED, Kind.WITHDRAWN);
    }

    @Test
    void what_a_crash_left_out_is_noted_by_whoever_looks_next() {
        house.aDraft().at("one").live();
        register.write();
        house.aDraft().at("two").live();
        var restarted = house.anotherNode();
        var mirror = new Mirror();
        mirror.askForAll(registerOf(restarted));
        assertThat(mirror.pages).isEqualTo(site(house));
        assertThat(mirror.heard).hasSize(2);
    }

    @Test
    void a_store_that_never_had_a_register_gets_one_in_few_entries() {
        IntStream.range(0, 40)
                .forEach(number -> house.aDraft().at("page-" + number).live());
        register.write();
        assertThat(house.journals.of(Subject.CHANGES)).hasSize(1);
        assertThat(kinds()).hasSize(40);
    }

    @Test
    void a_node_tells_of_a_change_of_another_only_when_readers_find_it_there() {
        var other = house.anotherNode();
        var others = registerOf(other);
        others.write();
        var page = house.aDraft().live();
        register.write();
        assertThat(other.live.find(page.id())).isEmpty();
        var mirror = new Mirror();
        mirror.askForAll(others);
        assertThat(mirror.heard).hasSize(1);
        assertThat(other.live.find(page.id())).isPresent();
    }

    @Test
    void a_place_in_the_middle_goes_on_with_the_very_next_change() {
        IntStream.range(0, 9)
                .forEach(number -> house.aDraft().at("page-" + number).live());
        register.write();
        var all = register.after(Register.Place.BEGINNING, 100);
        for (int at = 0; at < all.size(); at++) {
            assertThat(register.after(all.get(at).place(), 100)).isEqualTo(all.subList(at + 1, all.size()));
        }
        assertThat(register.after(register.end(), 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_mirror_that_hears_nothing_but_changes_equals_the_site_after_whatever_happened(long seed) {
        var random = new Random(seed);
        var other = house.anotherNode();
        var registers = List.of(register, registerOf(other));
        var pages = new ArrayList<APage>();
        var mirror = new Mirror();
        for (int round = 0; round < 150; round++) {
            if (pages.size() < 4 || random.nextInt(12) == 0) {
                pages.add(house.aDraft().at("page-" + seed + "-" + round).begun());
            }
            happen(pages.get(random.nextInt(pages.size())), random, round);
            if (random.nextInt(4) == 0) {
                mirror.ask(registers.get(random.nextInt(2)), 1 + random.nextInt(5));
            }
        }
        registers.forEach(Register::write);
        mirror.askForAll(registers.get(random.nextInt(2)));
        assertThat(mirror.pages).isEqualTo(site(house)).isEqualTo(site(other));
        assertThat(mirror.heard).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    /** One thing out of all; what is refused is nothing. */
    private static void happen(APage page, Random random, int round) {
        switch (random.nextInt(8)) {
            case 0 -> page.move(ADA, "moved-" + round);
            case 1 -> page.unpublish(CARL, "Old.");
            case 2 -> page.archive(ADA);
            case 3 -> page.unarchive(ADA);
            case 4 -> {
                var secret = House.text("Secret", "Secret " + round);
                page.write(ADA, secret.with("visibility", new FieldValue.One("restricted")));
            }
            default -> page.write(ADA, "Text " + round);
        }
        if (random.nextInt(3) > 0) {
            page.submit(ADA);
            page.approve(CARL);
            page.publish(ADA);
        }
    }

    @Test
    void no_change_is_skipped_or_told_twice_while_several_nodes_write_at_once() throws Exception {
        var nodes = List.of(house, house.anotherNode(), house.anotherNode());
        var threads = Executors.newFixedThreadPool(nodes.size());
        Consumer<House> work = node -> {
            var mine = registerOf(node);
            for (int number = 0; number < 25; number++) {
                var page = node.aDraft()
                        .at("page-" + nodes.indexOf(node) + "-" + number)
                        .live();
                mine.write();
                page.after(live -> live.write(ADA, "Another text.")).published(ADA);
                mine.write();
            }
        };
        var done = threads.invokeAll(nodes.stream()
                .<Callable<Boolean>>map(node -> () -> {
                    work.accept(node);
                    return true;
                })
                .toList());
        var mirror = new Mirror();
        for (var one : done) {
            assertThat(one.get()).isTrue();
        }
        threads.shutdown();
        mirror.askForAll(register);
        assertThat(mirror.heard).hasSize(3 * 25 * 2).doesNotHaveDuplicates();
        assertThat(mirror.pages).isEqualTo(site(house)).hasSize(75);
    }
}
