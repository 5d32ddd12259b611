package org.imprimatur.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.MemoryNotes;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.junit.jupiter.api.Test;

class DoingOnceTest {
    private static final RequestKey KEY = new RequestKey("token:1", "8d1f");
    private static final byte[] REQUEST = bytes("POST /pages\n\n{\"password\": \"secret\"}");
    private static final Answered ANSWER = new Answered(200, Map.of("ETag", "\"1\""), "{\"secret\": \"imp_1\"}\n\n制");
    private static final Duration DAY = Duration.ofDays(1);

    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final MemoryNotes notes = new MemoryNotes();
    private final MemoryJournals journals = new MemoryJournals();
    private final DoingOnce here = new DoingOnce(notes, journals, DAY, clock);
    private final DoingOnce elsewhere = new DoingOnce(notes, journals, DAY, clock);

    @Test
    void the_same_request_gets_the_same_answer_on_every_node() {
        here.answer(ours(here), ANSWER);

        assertThat(here.begin(KEY, REQUEST)).isEqualTo(new Begun.Known(ANSWER));
        assertThat(elsewhere.begin(KEY, REQUEST)).isEqualTo(new Begun.Known(ANSWER));
    }

    @Test
    void another_request_under_the_same_key_is_another() {
        here.answer(ours(here), ANSWER);

        assertThat(here.begin(KEY, bytes("POST /pages\n\n{}"))).isInstanceOf(Begun.Other.class);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() {
        here.answer(ours(here), ANSWER);

        assertThat(here.begin(new RequestKey("token:2", "8d1f"), REQUEST)).isInstanceOf(Begun.Ours.class);
    }

    @Test
    void nobody_else_does_what_is_under_way() {
        ours(here);

        assertThat(here.begin(KEY, REQUEST)).isInstanceOf(Begun.UnderWay.class);
        assertThat(elsewhere.begin(KEY, REQUEST)).isInstanceOf(Begun.UnderWay.class);
        clock.goesOn(DoingOnce.BREATH);
        here.breathe();
        assertThat(elsewhere.begin(KEY, REQUEST)).isInstanceOf(Begun.UnderWay.class);
    }

    @Test
    void of_many_at_once_one_does_it() throws InterruptedException {
        var ours = new AtomicInteger();
        var threads = IntStream.range(0, 32)
                .mapToObj(number -> new Thread(() -> {
                    if (here.begin(KEY, REQUEST) instanceof Begun.Ours one) {
                        ours.incrementAndGet();
                        here.answer(one.attempt(), ANSWER);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertThat(ours).hasValue(1);
        assertThat(here.begin(KEY, REQUEST)).isEqualTo(new Begun.Known(ANSWER));
    }

    @Test
    void what_failed_may_be_tried_again_at_once() {
        here.end(ours(here));

        assertThat(here.begin(KEY, REQUEST)).isInstanceOf(Begun.Ours.class);
    }

    @Test
    void what_a_node_left_undone_is_done_by_another_after_a_while() {
        here.intend(ours(here), entry(1));
        clock.goesOn(DoingOnce.BREATH);

        assertThat(elsewhere.begin(KEY, REQUEST)).isInstanceOf(Begun.Ours.class);
        assertThat(here.begin(KEY, REQUEST)).isInstanceOf(Begun.UnderWay.class);
    }

    @Test
    void what_a_node_did_before_it_stopped_is_not_done_again() {
        var first = ours(here);
        here.intend(first, entry(1));
        journals.append(entry(1));
        clock.goesOn(DoingOnce.BREATH);

        var begun = (Begun.Done) elsewhere.begin(KEY, REQUEST);

        assertThat(begun.written()).isEqualTo(List.of(new Subject("page:one")));
        elsewhere.answer(begun.attempt(), ANSWER);
        assertThat(here.begin(KEY, REQUEST)).isEqualTo(new Begun.Known(ANSWER));
    }

    @Test
    void an_entry_of_somebody_else_under_the_number_that_was_wanted_is_not_ours() {
        here.intend(ours(here), entry(1));
        journals.append(new Entry(
                new Subject("page:one"), 1, Hash.NONE, Instant.EPOCH, new AccountName("bob"), "create", Map.of()));
        clock.goesOn(DoingOnce.BREATH);

        assertThat(elsewhere.begin(KEY, REQUEST)).isInstanceOf(Begun.Ours.class);
    }

    @Test
    void a_key_is_free_again_after_its_time() {
        here.answer(ours(here), ANSWER);
        clock.goesOn(DAY);

        assertThat(here.begin(KEY, bytes("another"))).isInstanceOf(Begun.Ours.class);
    }

    @Test
    void old_notes_are_removed_and_young_ones_stay() {
        here.answer(ours(here), ANSWER);
        clock.goesOn(DAY);
        assertThat(here.tidy()).isZero();
        clock.goesOn(Duration.ofSeconds(1));

        assertThat(here.tidy()).isEqualTo(2);
    }

    @Test
    void what_is_kept_tells_nothing_without_the_key() {
        here.answer(ours(here), ANSWER);

        assertThat(notes.under(""))
                .noneMatch(note -> (note.id() + note.words()).matches("(?s).*(8d1f|imp_1|secret).*"));
    }

    private static Attempt ours(DoingOnce node) {
        return ((Begun.Ours) node.begin(KEY, REQUEST)).attempt();
    }

    private static Entry entry(int number) {
        return new Entry(
                new Subject("page:one"),
                number,
                Hash.NONE,
                Instant.EPOCH,
                new AccountName("ada"),
                "create",
                Map.of("note", "mine"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
