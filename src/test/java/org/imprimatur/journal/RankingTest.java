package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Comparator<Standing> NEWEST_FIRST = Comparator.comparing(
                    (Standing page) -> page.last().at())
            .reversed()
            .thenComparing(page -> page.id().value());

    private final House house = new House();
    private final List<PageId> looked = new ArrayList<>();
    private final Ranking<Instant> stirred = new Ranking<>(
            house.standings,
            page -> {
                looked.add(page.id());
                return Optional.of(page.last().at());
            },
            Comparator.reverseOrder());

    @Test
    void pages_stand_as_if_all_were_sorted_whatever_happens_to_them() {
        var random = new Random(3);
        var pages = new ArrayList<APage>();
        for (int i = 0; i < 20; i++) {
            pages.add(house.aDraft().at("page-" + i).begun());
        }
        for (int i = 0; i < 60; i++) {
            pages.get(random.nextInt(pages.size())).write(ADA, "Text " + i);
            var sorted = house.standings.all().stream().sorted(NEWEST_FIRST).toList();
            assertThat(stirred.some(0, 100)).containsExactlyElementsOf(sorted);
            assertThat(stirred.some(5, 4)).containsExactlyElementsOf(sorted.subList(5, 9));
            assertThat(stirred.upTo(sorted.get(7).last().at())).containsExactlyElementsOf(sorted.subList(0, 8));
        }
        assertThat(stirred.size()).isEqualTo(20);
        assertThat(stirred.some(20, 5)).isEmpty();
    }

    @Test
    void a_few_selected_ones_stand_as_they_do_among_all() {
        for (int i = 0; i < 450; i++) {
            var page = house.aDraft().at("page-" + i).begun();
            if (i % 150 == 7) {
                page.write(ADA, "Again " + i);
            }
        }
        var marked = new Marked<Object>(
                house.standings,
                page -> List.of(page.head().number(), page.path().value()));
        for (Object mark : List.of(1, 2, "page-8")) {
            var among = marked.with(List.of(mark));
            var sorted = house.standings.all().stream()
                    .filter(page -> mark.equals(page.head().number())
                            || mark.equals(page.path().value()))
                    .sorted(NEWEST_FIRST)
                    .toList();
            assertThat(stirred.some(among, false, 0, 500)).containsExactlyElementsOf(sorted);
            var turned = new ArrayList<>(sorted);
            Collections.reverse(turned);
            assertThat(stirred.some(among, true, 0, 500)).containsExactlyElementsOf(turned);
            assertThat(stirred.some(among, true, 1, 2))
                    .containsExactlyElementsOf(turned.stream().skip(1).limit(2).toList());
        }
    }

    @Test
    void nobody_looks_before_somebody_asks_and_then_only_at_what_moved() {
        var page = house.aDraft().at("one").begun();
        house.aDraft().at("two").begun();
        assertThat(looked).isEmpty();
        assertThat(stirred.some(0, 1)).hasSize(1);
        assertThat(looked).hasSize(2);
        looked.clear();
        page.write(ADA, "Other words.");
        assertThat(stirred.some(0, 1)).extracting(Standing::id).containsExactly(page.id());
        assertThat(looked).containsExactly(page.id());
    }

    @Test
    void who_has_no_place_any_more_is_not_there() {
        var drafts = new Ranking<>(
                house.standings,
                page -> Optional.of(page.head().number()).filter(number -> number < 2),
                Comparator.naturalOrder());
        var page = house.aDraft().at("one").begun();
        house.aDraft().at("two").begun();
        assertThat(drafts.size()).isEqualTo(2);
        page.write(ADA, "Other words.");
        assertThat(drafts.size()).isEqualTo(1);
    }
}
