package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.CARL;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.fixture.House;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

/** What is left of a page when a repair could not save one of its entries. */
class HolesTest {
    private final House house = new House();

    private Standing livePage() {
        house.aDraft().at("a").live();
        return house.standings.at(House.EN, new PagePath("a")).orElseThrow();
    }

    private List<Entry> without(Standing page, int number) {
        var entries = new ArrayList<>(house.journals.of(Subject.of(page.id())));
        entries.remove(number - 1);
        return entries;
    }

    @Test
    void nothing_may_be_done_with_a_page_whose_journal_has_a_hole_and_readers_keep_what_was_published() {
        var page = livePage();
        assertThat(page.whole()).isTrue();
        for (int number = 2; number < page.version(); number++) {
            var broken = PageJournal.standing(page.id(), without(page, number)).orElseThrow();
            assertThat(broken.whole()).isFalse();
            assertThat(broken.live().orElseThrow().revision())
                    .isEqualTo(page.live().orElseThrow().revision());
            assertThat(house.moves.choices(CARL, broken).values())
                    .allSatisfy(refusal -> assertThat(
                                    refusal.map(Outcome.Refused::key).orElse("allowed"))
                            .isIn("JOURNAL_BROKEN", "NOT_YOUR_ROLE"));
        }
    }

    @Test
    void nothing_may_be_done_with_a_page_that_a_newer_version_moved_and_readers_get_what_it_published_since() {
        var page = livePage();
        var entries = new ArrayList<>(house.journals.of(Subject.of(page.id())));
        var publication = entries.remove(entries.size() - 1);
        var last = entries.get(entries.size() - 1);
        var sealed = new Entry(
                last.subject(), last.number() + 1, last.hash(), last.at(), last.by(), "seal-with-wax", last.details());
        entries.add(sealed);
        var moved = PageJournal.standing(page.id(), entries).orElseThrow();
        assertThat(moved.whole()).isFalse();
        assertThat(moved.version()).isEqualTo(sealed.number());
        assertThat(moved.head()).isEqualTo(page.head());

        entries.add(new Entry(
                sealed.subject(),
                sealed.number() + 1,
                sealed.hash(),
                publication.at(),
                publication.by(),
                publication.kind(),
                publication.details()));
        var published = PageJournal.standing(page.id(), entries).orElseThrow();
        assertThat(published.live().orElseThrow().revision())
                .isEqualTo(page.live().orElseThrow().revision());
        assertThat(house.moves.choices(CARL, published).values())
                .allSatisfy(
                        refusal -> assertThat(refusal.map(Outcome.Refused::key).orElse("allowed"))
                                .isIn("JOURNAL_BROKEN", "NOT_YOUR_ROLE"));
    }

    @Test
    void a_journal_without_its_beginning_makes_no_page_and_stops_no_start() {
        var page = livePage();
        assertThat(PageJournal.standing(page.id(), without(page, 1))).isEmpty();
    }

    @Test
    void a_hole_is_never_forgotten() {
        var page = livePage();
        var broken = PageJournal.standing(page.id(), without(page, 2)).orElseThrow();
        assertThat(broken.after(PageJournal.step(
                                house.journals.of(Subject.of(page.id())).get(page.version() - 1)))
                        .whole())
                .isFalse();
        var records = new Records();
        assertThat(records.read(Standing.class, records.write(broken)).whole()).isFalse();
    }
}
