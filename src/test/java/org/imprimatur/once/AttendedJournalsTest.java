package org.imprimatur.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.junit.jupiter.api.Test;

class AttendedJournalsTest {
    private static final Subject PAGE = new Subject("page:one");
    private static final Subject OTHER = new Subject("page:other");

    private final AttendedJournals journals = new AttendedJournals(new MemoryJournals());

    @Test
    void a_request_writes_after_what_it_read_and_goes_on_after_itself() {
        journals.append(entry(PAGE, 1));

        journals.attend(entry -> {});
        journals.require(new Premise(PAGE, 1));
        assertThat(journals.append(entry(PAGE, 2))).isTrue();
        assertThat(journals.append(entry(PAGE, 3))).isTrue();

        assertThat(journals.of(PAGE)).hasSize(3);
    }

    @Test
    void whoever_came_in_between_keeps_it_from_being_written() {
        journals.append(entry(PAGE, 1));

        journals.attend(entry -> {});
        journals.require(new Premise(PAGE, 1));
        // As a use case does that lost a race and tries again with the next number.
        assertThatThrownBy(() -> journals.append(entry(PAGE, 3))).isInstanceOf(PremiseBrokenException.class);

        assertThat(journals.of(PAGE)).hasSize(1);
    }

    @Test
    void other_journals_and_later_requests_are_nothing_to_it() {
        journals.attend(entry -> {});
        journals.require(new Premise(PAGE, 7));
        assertThat(journals.append(entry(OTHER, 1))).isTrue();
        journals.leave();

        assertThat(journals.append(entry(PAGE, 1))).isTrue();
    }

    @Test
    void each_entry_is_shown_before_it_is_there() {
        var shown = new ArrayList<String>();

        journals.attend(entry -> shown.add(entry.id() + " " + journals.of(PAGE).size()));
        journals.append(entry(PAGE, 1));

        assertThat(shown).containsExactly("page:one/000000001 0");
    }

    @Test
    void what_another_thread_writes_for_a_request_is_shown_too() throws InterruptedException {
        var shown = new ArrayList<String>();

        journals.attend(entry -> shown.add(entry.id()));
        var other = new Thread(journals.along(() -> journals.append(entry(PAGE, 1))));
        other.start();
        other.join();
        var stranger = new Thread(() -> journals.append(entry(OTHER, 1)));
        stranger.start();
        stranger.join();

        assertThat(shown).containsExactly("page:one/000000001");
    }

    private static Entry entry(Subject subject, int number) {
        return new Entry(
                subject, number, Hash.NONE, Instant.EPOCH, new AccountName("ada"), "comment", Map.of("words", "Why?"));
    }
}
