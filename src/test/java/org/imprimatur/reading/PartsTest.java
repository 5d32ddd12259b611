package org.imprimatur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.PIA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists and parts of the live pages are kept up by the changes, and nobody who reads one puts all pages in order. */
class PartsTest {
    private static final List<Extent> EXTENTS = List.of(
            extent(null, null),
            extent(EN, null),
            extent(ZH, null),
            extent(null, SmallTypes.POLICY),
            extent(EN, SmallTypes.POLICY),
            extent(ZH, SmallTypes.AGREEMENT));

    private final House house = new House();
    private final LivePages live = new LivePages(house.texts, new Briefs(house.texts::get, AssetAddress::in), 3);
    private final WatchedPages watched = new WatchedPages(live);

    @BeforeEach
    void every_step_is_followed() {
        house.standings.onStep(live::follow);
    }

    private static Extent extent(LocaleTag locale, TypeName type) {
        return new Extent(Optional.ofNullable(locale), Optional.ofNullable(type));
    }

    private APage page(int number) {
        var draft = house.aDraft().at("page-" + number).inGroup("group-" + number / 2);
        return signed(draft.in(number % 2 == 0 ? EN : ZH)
                .ofType(number / 2 % 3 == 0 ? SmallTypes.AGREEMENT : SmallTypes.POLICY)
                .inReview());
    }

    private static APage signed(APage inReview) {
        var signed = inReview.after(page -> page.approve(CARL));
        var last = signed.now().type().equals(SmallTypes.AGREEMENT) ? signed.after(page -> page.approve(PIA)) : signed;
        return last.after(page -> page.publish(ADA));
    }

    private static APage changed(APage page, String words) {
        return signed(page.after(one -> one.write(ADA, words)).after(one -> one.submit(ADA)));
    }

    /** As if nothing were kept in any order. */
    private List<String> sorted(Extent extent) {
        return house.standings.all().stream()
                .filter(page -> page.live().isPresent() && extent.has(page.locale(), page.type()))
                .map(PartsTest::address)
                .sorted(Comparator.naturalOrder())
                .map(PageAddress::toString)
                .toList();
    }

    private static PageAddress address(Standing page) {
        return new PageAddress(page.locale(), page.live().orElseThrow().path());
    }

    private static List<String> addresses(Stream<LivePage> pages) {
        return pages.map(LivePage::address).toList();
    }

    private void isInOrder() {
        for (Extent extent : EXTENTS) {
            var sorted = sorted(extent);
            assertThat(addresses(live.after(extent, Optional.empty(), 100).stream()))
                    .isEqualTo(sorted);
            assertThat(live.count(extent)).isEqualTo(sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                assertThat(addresses(live.after(extent, PageAddress.of(sorted.get(i)), 2).stream()))
                        .isEqualTo(sorted.subList(i + 1, Math.min(i + 3, sorted.size())));
            }
        }
    }

    /** What went live after each page, the newest first. */
    private void isNews() {
        var policies = house.standings.all().stream()
                .filter(page ->
                        page.live().isPresent() && extent(EN, SmallTypes.POLICY).has(page.locale(), page.type()))
                .sorted(Comparator.comparing(
                                (Standing page) -> page.live().orElseThrow().since())
                        .reversed())
                .toList();
        for (int i = 0; i < policies.size(); i++) {
            var since = policies.get(i).live().orElseThrow().since();
            assertThat(live.since(EN, SmallTypes.POLICY, since))
                    .extracting(LivePage::id)
                    .containsExactlyElementsOf(
                            policies.subList(0, i).stream().map(Standing::id).toList());
        }
    }

    private void isWhole() {
        int count = live.parts();
        assertThat(count * 3).isGreaterThanOrEqualTo(live.count());
        var parts = IntStream.range(0, count)
                .mapToObj(number -> live.part(number, count))
                .toList();
        assertThat(addresses(parts.stream().flatMap(List::stream)))
                .containsExactlyInAnyOrderElementsOf(sorted(extent(null, null)));
        var groups = new HashSet<>();
        for (List<LivePage> part : parts) {
            var own = part.stream().map(LivePage::group).distinct().toList();
            assertThat(own).noneMatch(groups::contains);
            groups.addAll(own);
        }
    }

    @Test
    void lists_are_as_if_all_were_sorted_and_parts_hold_each_page_once_whatever_happens() {
        var random = new Random(4);
        var pages = new ArrayList<APage>();
        for (int step = 0; step < 90; step++) {
            int turn = random.nextInt(4);
            if (pages.isEmpty() || turn == 0) {
                pages.add(page(pages.size()));
            } else {
                change(pages.get(random.nextInt(pages.size())), turn, step);
            }
            isInOrder();
            isNews();
            isWhole();
        }
        assertThat(live.parts()).isGreaterThan(2);
    }

    private static void change(APage page, int turn, int step) {
        if (turn == 1 && page.now().live().isPresent()) {
            page.after(one -> one.unpublish(CARL, "Not now."));
        } else if (turn == 2) {
            signed(page.after(one -> one.write(ADA, "Elsewhere " + step))
                    .after(one -> one.move(ADA, "path-" + (step * 7) % 90))
                    .after(one -> one.submit(ADA)));
        } else {
            changed(page, "Text " + step);
        }
    }

    @Test
    void who_wants_the_first_pages_of_a_list_takes_no_others() {
        var briefs = new Briefs(house.texts::get, AssetAddress::in);
        var shelves = new Shelves();
        var addresses = new Addresses();
        for (int i = 0; i < 40; i++) {
            var shown = Shown.of(house.aDraft().at("page-" + i).live().now(), briefs, new Reserved(briefs));
            shelves.replace(null, shown.page().orElseThrow());
            addresses.put(EN, null, shown);
        }
        var taken = new AtomicInteger();
        assertThat(Stream.of(EN, ZH)
                        .flatMap(locale -> shelves.byPath(locale, SmallTypes.POLICY, Optional.empty())
                                .peek(page -> taken.incrementAndGet()))
                        .limit(3))
                .hasSize(3);
        assertThat(Stream.of(EN, ZH)
                        .flatMap(
                                locale -> addresses.in(locale, Optional.empty()).peek(page -> taken.incrementAndGet()))
                        .limit(3))
                .hasSize(3);
        assertThat(taken).hasValueLessThan(10);
    }

    @Test
    void a_change_makes_one_part_stale_and_no_other() {
        var pages = IntStream.range(0, 24).mapToObj(this::page).toList();
        int count = live.parts();
        assertThat(count).isEqualTo(8);
        var parts = IntStream.range(0, count)
                .mapToObj(number -> watched.watch(() -> {
                    int now = watched.parts();
                    return addresses(watched.part(number, now).stream());
                }))
                .toList();
        var list = watched.watch(watched::parts);
        var changed = changed(pages.get(7), "Other words.").now();
        assertThat(parts.stream().filter(part -> !part.sources().hold()))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.what()).contains(address(changed).toString()));
        assertThat(list.sources().hold()).isTrue();
    }

    @Test
    void all_parts_are_stale_when_they_are_others() {
        IntStream.range(0, 6).forEach(this::page);
        var part = watched.watch(() -> watched.part(0, watched.parts()));
        assertThat(live.parts()).isEqualTo(2);
        assertThat(part.sources().hold()).isTrue();
        page(6);
        assertThat(live.parts()).isEqualTo(4);
        assertThat(part.sources().hold()).isFalse();
    }
}
