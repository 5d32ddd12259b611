package org.imprimatur.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.datafile.Datum;
import org.imprimatur.fixture.MemoryLedger;
import org.imprimatur.migrations.LedgerEntry.Mark;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MigratingTest {
    private static final Migration FIRST = Migration.of("0001-first.yaml", "steps:\n  - say: one\n  - say: two\n");
    private static final Migration SECOND = Migration.of("0002-second.yaml", "steps:\n  - say: three\n");
    private static final Migration DEMO = Migration.of("demo/1001-demo.yaml", "steps:\n  - say: demo\n");

    private final MemoryLedger ledger = new MemoryLedger();
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    /** Writes down what it is told. */
    private class Say implements StepKind {
        @Override
        public String name() {
            return "say";
        }

        @Override
        public Deed read(Datum step) {
            var word = step.string();
            return () -> {
                said.add(word);
                return List.of("said " + word);
            };
        }
    }

    private Migrating node(String name) {
        return node(name, new Patience(Duration.ofMinutes(2), Duration.ofMinutes(5)), new Say());
    }

    private Migrating node(String name, Patience patience, StepKind... kinds) {
        return new Migrating(ledger, List.of(kinds), Clock.systemUTC(), patience, name);
    }

    private static Migrations files(Migration... files) {
        return new Migrations(List.of(files));
    }

    private static Migration changed(Migration migration) {
        return Migration.of(migration.name(), migration.yaml() + "# changed\n");
    }

    private void claimedByDeadNode(Duration ago) {
        ledger.insert(new LedgerEntry(
                1,
                Mark.CLAIMED,
                1,
                FIRST.name(),
                FIRST.checksum(),
                "dead",
                Instant.now().minus(ago)));
    }

    @Test
    void each_file_is_applied_once_and_in_order() {
        assertThat(node("a").apply(files(SECOND, FIRST), false)).containsExactly("said one", "said two", "said three");
        assertThat(node("a").apply(files(FIRST, SECOND), false)).isEmpty();
        assertThat(said).containsExactly("one", "two", "three");
    }

    @Test
    void it_is_recorded_with_the_checksum_of_the_file() {
        node("a").apply(files(FIRST), false);
        assertThat(ledger.all())
                .filteredOn(entry -> entry.mark() == Mark.APPLIED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.checksum()).isEqualTo(FIRST.checksum()))
                .satisfies(entry -> assertThat(entry.node()).isEqualTo("a"));
    }

    @Test
    void the_demo_is_applied_only_where_it_is_wanted() {
        node("a").apply(files(FIRST, DEMO), false);
        assertThat(said).doesNotContain("demo");
        node("a").apply(files(FIRST, DEMO), true);
        assertThat(said).contains("demo");
        assertThat(node("a").apply(files(FIRST, DEMO), false)).isEmpty();
    }

    @Test
    void a_new_file_comes_after_the_demo_without_harm() {
        node("a").apply(files(FIRST, DEMO), true);
        node("a").apply(files(FIRST, SECOND, DEMO), true);
        assertThat(said).containsExactly("one", "two", "demo", "three");
    }

    @Test
    void a_changed_applied_file_stops_the_start_and_both_checksums_are_named() {
        node("a").apply(files(FIRST), false);
        assertThatThrownBy(() -> node("a").apply(files(changed(FIRST), SECOND), false))
                .isInstanceOf(CannotMigrate.class)
                .hasMessageContaining("0001-first.yaml was changed after it was applied")
                .hasMessageContaining(FIRST.checksum().hex())
                .hasMessageContaining(changed(FIRST).checksum().hex());
        assertThat(said).doesNotContain("three");
    }

    @Test
    void a_missing_applied_file_stops_the_start() {
        node("a").apply(files(FIRST, SECOND), false);
        assertThatThrownBy(() -> node("a").apply(files(SECOND), false))
                .isInstanceOf(CannotMigrate.class)
                .hasMessageContaining("0001-first.yaml")
                .hasMessageContaining("missing")
                .hasMessageContaining(FIRST.checksum().hex());
    }

    @Test
    void a_file_that_comes_too_late_stops_the_start() {
        node("a").apply(files(SECOND), false);
        assertThatThrownBy(() -> node("a").apply(files(FIRST, SECOND), false))
                .isInstanceOf(CannotMigrate.class)
                .hasMessageContaining("0001-first.yaml comes too late");
    }

    @Test
    void an_unknown_kind_of_step_is_refused_before_anything_is_applied() {
        var unknown = Migration.of("0003-third.yaml", "steps:\n  - say: four\n  - sing: loudly\n");
        assertThatThrownBy(() -> node("a").apply(files(FIRST, unknown), false))
                .isInstanceOf(BadDataFile.class)
                .hasMessage("0003-third.yaml, line 3: unknown kind of step 'sing', known are: say");
        assertThat(said).isEmpty();
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void two_files_with_one_number_and_files_without_a_number_are_refused() {
        assertThatThrownBy(() -> files(FIRST, Migration.of("0001-other.yaml", "steps: []")))
                .isInstanceOf(CannotMigrate.class)
                .hasMessageContaining("have the same number");
        assertThatThrownBy(() -> Migration.of("first.yaml", "")).isInstanceOf(CannotMigrate.class);
    }

    @RepeatedTest(10)
    void of_two_nodes_that_start_at_once_one_applies_and_the_other_waits_until_it_is_done() throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var nodes = Stream.of("a", "b")
                    .map(name -> threads.submit(() -> {
                        start.await();
                        var told = node(name).apply(files(FIRST, SECOND), false);
                        assertThat(said).containsExactly("one", "two", "three");
                        return told;
                    }))
                    .toList();
            var told = new ArrayList<String>();
            for (var node : nodes) {
                told.addAll(node.get());
            }
            assertThat(told).containsExactlyInAnyOrder("said one", "said two", "said three");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_node_that_died_is_taken_over_after_the_lease() {
        claimedByDeadNode(Duration.ofMinutes(3));
        assertThat(node("b").apply(files(FIRST), false)).containsExactly("said one", "said two");
    }

    @Test
    void a_node_that_may_still_be_at_it_is_waited_for_and_named_in_the_end() {
        claimedByDeadNode(Duration.ZERO);
        var impatient = new Patience(Duration.ofMinutes(2), Duration.ofMillis(300));
        assertThatThrownBy(() -> node("b", impatient, new Say()).apply(files(FIRST), false))
                .isInstanceOf(CannotMigrate.class)
                .hasMessageContaining("for the node dead to finish the migration 0001-first.yaml");
        assertThat(said).isEmpty();
    }

    @Test
    void where_nobody_else_can_be_there_nobody_waits_after_a_crash() {
        claimedByDeadNode(Duration.ZERO);
        node("b", Patience.ALONE, new Say()).apply(files(FIRST), false);
        assertThat(said).containsExactly("one", "two");
    }

    @Test
    void a_migration_that_fails_stops_the_start_and_can_be_tried_again_at_once() {
        var broken = new AtomicBoolean(true);
        StepKind breaking = new StepKind() {
            @Override
            public String name() {
                return "say";
            }

            @Override
            public Deed read(Datum step) {
                return () -> {
                    if (broken.get()) {
                        throw step.wrong("this cannot be said");
                    }
                    said.add(step.string());
                    return List.of();
                };
            }
        };
        var node = node("a", new Patience(Duration.ofMinutes(2), Duration.ofMillis(300)), breaking);
        assertThatThrownBy(() -> node.apply(files(FIRST, SECOND), false))
                .hasMessage("0001-first.yaml, line 2: this cannot be said");
        broken.set(false);
        node.apply(files(FIRST, SECOND), false);
        assertThat(said).containsExactly("one", "two", "three");
    }
}
