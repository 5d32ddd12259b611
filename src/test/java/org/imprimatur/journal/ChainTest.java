package org.imprimatur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.fixture.House;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.junit.jupiter.api.Test;

/** Law 1: a journal entry never changes; one that did is found. */
class ChainTest {
    private final House house = new House();
    private final PageId page = house.aDraft().live().changed(ADA, "Two years.").id();
    private final List<Entry> entries = new ArrayList<>(house.journals.of(Subject.of(page)));

    @Test
    void what_was_written_holds() {
        assertThat(entries).hasSize(8);
        assertThat(Chain.firstBreak(entries)).isEmpty();
        assertThat(Chain.firstBreak(List.of())).isEmpty();
    }

    @Test
    void an_altered_entry_is_found_by_the_one_after_it() {
        var third = entries.get(2);
        entries.set(
                2,
                new Entry(
                        third.subject(),
                        third.number(),
                        third.previous(),
                        third.at().plusSeconds(1),
                        third.by(),
                        third.kind(),
                        third.details()));
        assertThat(Chain.firstBreak(entries).orElseThrow().entry().number()).isEqualTo(4);
    }

    @Test
    void a_missing_entry_is_found() {
        entries.remove(4);
        var broken = Chain.firstBreak(entries).orElseThrow();
        assertThat(broken.why()).startsWith("entry 5 ").contains("missing");
        assertThat(broken.entry().number()).isEqualTo(6);
    }

    @Test
    void a_missing_beginning_is_found() {
        entries.remove(0);
        assertThat(Chain.firstBreak(entries)).isPresent();
    }

    @Test
    void an_entry_that_stands_twice_is_found() {
        entries.add(3, entries.get(2));
        assertThat(Chain.firstBreak(entries)).isPresent();
    }

    @Test
    void the_form_that_is_hashed_never_changes() {
        var entry = new Entry(
                new Subject("page:p-1"),
                2,
                Hash.NONE,
                Instant.parse("2026-03-01T08:00:00.120Z"),
                new AccountName("ada"),
                "submit",
                Map.of("note", "请审阅 \"soon\"", "revision", "1"));
        assertThat(entry.id()).isEqualTo("page:p-1/000000002");
        assertThat(entry.canonical())
                .isEqualTo("{\"at\":\"2026-03-01T08:00:00.120Z\",\"by\":\"ada\","
                        + "\"details\":{\"note\":\"请审阅 \\\"soon\\\"\",\"revision\":\"1\"},\"kind\":\"submit\","
                        + "\"number\":2,\"previous\":\"" + "0".repeat(64) + "\",\"subject\":\"page:p-1\"}");
        assertThat(entry.hash().hex()).isEqualTo("680082bfbfe5076046fce83905a987702bbc2776bda5798fabe396ce8dec29e9");
    }

    @Test
    void a_step_reads_back_as_it_was_written() {
        for (Entry entry : entries) {
            var again = PageJournal.entry(page, entry.previous(), PageJournal.step(entry));
            assertThat(again).isEqualTo(entry);
        }
    }

    @Test
    void the_standing_is_the_fold_of_the_journal() {
        assertThat(PageJournal.standing(page, entries))
                .contains(house.standings.find(page).orElseThrow());
        assertThat(house.anotherNode().standings.find(page)).isEqualTo(house.standings.find(page));
    }
}
