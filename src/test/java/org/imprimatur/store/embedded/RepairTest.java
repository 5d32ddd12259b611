package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.book;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is broken, what is whole is saved and what is lost is named. */
class RepairTest {
    private static final int BOOKS = 300;

    @TempDir
    private Path folder;

    private Path directory;
    private Path data;

    @BeforeEach
    void three_hundred_books() {
        directory = folder.resolve("data");
        data = directory.resolve("library.db");
        try (var store = Stores.openIndexed(directory)) {
            IntStream.range(0, BOOKS).forEach(number -> store.insert(numbered(number)));
        }
    }

    /** Small ones and such that need pages of their own. */
    private static CommunicationEntity numbered(int number) {
        var text = ("信任 " + number + " ").repeat(number % 7 == 0 ? 2_000 : 20);
        return book("p/%03d".formatted(number), "title", "t" + number, "text", text);
    }

    private record Outcome(Map<String, String> saved, Repair.Salvaged result, List<String> damage) {
        List<String> lost() {
            return result.lost().stream().map(Repair.Lost::id).toList();
        }
    }

    private Outcome salvage() {
        try (var repair = Repair.open(directory, "library")) {
            var saved = new TreeMap<String, String>();
            var result = repair.salvage(
                    book -> assertThat(saved.put(id(book), text(book))).isNull());
            assertThat(result.saved()).isEqualTo(saved.size());
            return new Outcome(saved, result, repair.damage());
        }
    }

    private static String id(CommunicationEntity book) {
        return book.find("_id", String.class).orElseThrow();
    }

    private static String text(CommunicationEntity book) {
        return book.find("text", String.class).orElseThrow();
    }

    private static Map<String, String> all() {
        return IntStream.range(0, BOOKS)
                .mapToObj(RepairTest::numbered)
                .collect(Collectors.toMap(RepairTest::id, RepairTest::text));
    }

    @Test
    void nothing_is_wrong_with_a_sound_store() {
        var outcome = salvage();
        assertThat(outcome.damage()).isEmpty();
        assertThat(outcome.saved()).isEqualTo(all());
        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.result().unreadable()).isEmpty();
    }

    @Test
    void what_stands_in_the_log_alone_is_found() throws IOException {
        var outcome = outcomeOf(killedWithAFullLog(false));
        assertThat(outcome.saved()).hasSize(BOOKS + 20);
        assertThat(outcome.damage()).isEmpty();
    }

    @Test
    void what_stands_behind_damage_in_the_log_is_found() throws IOException {
        var outcome = outcomeOf(killedWithAFullLog(true));
        assertThat(outcome.damage()).singleElement().asString().contains("answered");
        assertThat(outcome.saved()).hasSizeGreaterThanOrEqualTo(BOOKS + 18);
    }

    private Outcome outcomeOf(Path killed) {
        directory = killed;
        return salvage();
    }

    private Path killedWithAFullLog(boolean damaged) throws IOException {
        try (var store = Stores.openIndexed(directory)) {
            for (int number = 0; number < 20; number++) {
                store.insert(book("w/" + number, "text", "ipsum ".repeat(300)));
            }
            var killed = Files.createDirectory(folder.resolve("killed"));
            for (var name : List.of("library.db", "library.db-wal", "library.commits")) {
                Files.copy(directory.resolve(name), killed.resolve(name));
            }
            if (damaged) {
                var log = killed.resolve("library.db-wal");
                garble(log, Files.size(log) / 2, 100);
            }
            return killed;
        }
    }

    @Test
    void a_changed_document_is_the_only_one_that_is_lost() throws SQLException {
        try (var connection = new DataFile(data).openToWrite()) {
            Waiting.execute(connection, "UPDATE documents SET body = replace(body, '信任', '任信') WHERE id = 'p/007'");
        }
        var outcome = salvage();
        assertThat(outcome.lost()).containsExactly("p/007");
        assertThat(outcome.saved()).hasSize(BOOKS - 1);
        assertThat(outcome.damage()).singleElement().asString().contains("p/007");
    }

    @Test
    void whichever_page_is_garbled_each_book_is_saved_or_named_or_was_on_it() throws IOException {
        var whole = Files.readAllBytes(data);
        for (int page = 0; page < whole.length / 4096; page++) {
            Files.write(data, whole);
            garble(data, page * 4096L, 4096);
            var outcome = salvage();
            assertThat(all()).as("page %d", page).containsAllEntriesOf(outcome.saved());
            var known = new ArrayList<>(outcome.saved().keySet());
            known.addAll(outcome.lost());
            // Without its first page nobody knows where the index begins; without a root, what it named.
            if (page > 5) {
                assertThat(known).as("page %d", page).containsAll(all().keySet());
            }
            assertThat(outcome.saved()).as("page %d", page).hasSizeGreaterThan(BOOKS - 60);
        }
    }

    @Test
    void random_flips_never_make_a_book_that_was_not_written() throws IOException {
        var whole = Files.readAllBytes(data);
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            var flipped = whole.clone();
            for (int flip = 0; flip < 20; flip++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(data, flipped);
            assertThat(all()).containsAllEntriesOf(salvage().saved());
        }
    }

    @Test
    void a_cut_file_gives_what_is_left() throws IOException {
        try (var file = new RandomAccessFile(data.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        var outcome = salvage();
        assertThat(outcome.saved()).isNotEmpty();
        assertThat(all()).containsAllEntriesOf(outcome.saved());
        assertThat(outcome.damage()).isNotEmpty();
    }

    @Test
    void the_damaged_files_are_kept_beside_the_new_store() throws IOException {
        garble(data, Files.size(data) / 2 / 4096 * 4096, 4096);
        var damaged = Files.readAllBytes(data);
        repair();

        assertThat(Files.readAllBytes(directory.resolve("library.db.damaged"))).isEqualTo(damaged);
        assertThat(directory.resolve("library.commits.damaged")).exists();
        assertThat(directory.resolve("repair.part")).doesNotExist();
        try (var store = Stores.openIndexed(directory)) {
            assertThat(store.verify().isSound()).isTrue();
            assertThat(store.count(Stores.BOOKS)).isBetween(BOOKS - 60L, BOOKS - 1L);
        }
    }

    private void repair() {
        try (var repair = Repair.open(directory, "library")) {
            repair.replace(settings(), ".damaged", store -> repair.salvage(store::insert));
        }
    }

    private static Settings settings() {
        return Settings.of(Map.of(SqliteSettings.INDEXES, "books.title, books.year, books.tags, books.shelf.row"));
    }

    @Test
    void a_swap_that_was_stopped_refuses_the_start_and_is_ended_by_the_next_repair() throws IOException {
        garble(data, Files.size(data) / 2 / 4096 * 4096, 4096);
        repair();
        // Back to where the new file had just come to stand under the name, and its count had not.
        var part = Files.createDirectory(directory.resolve("repair.part"));
        Files.move(directory.resolve("library.commits"), part.resolve("library.commits"));
        Files.move(directory.resolve("library.commits.damaged"), directory.resolve("library.commits"));
        Files.writeString(part.resolve("ready"), ".damaged");
        assertThatThrownBy(() -> Stores.openIndexed(directory)).isInstanceOf(DamagedStoreException.class);

        // And to where the old one was gone and the new one had not come.
        Files.move(data, part.resolve("library.db"));
        assertThatThrownBy(() -> Stores.openIndexed(directory)).isInstanceOf(DamagedStoreException.class);

        Repair.open(directory, "library").close();
        assertThat(part).doesNotExist();
        try (var store = Stores.openIndexed(directory)) {
            assertThat(store.verify().isSound()).isTrue();
        }
    }

    @Test
    void a_store_in_use_is_not_repaired() {
        try (var store = Stores.openIndexed(directory)) {
            assertThat(store.commits()).isEqualTo(BOOKS);
            assertThatThrownBy(() -> Repair.open(directory, "library"))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void a_count_that_is_ahead_is_told_and_accepted_by_a_repair() throws IOException {
        var copy = Files.readAllBytes(data);
        try (var store = Stores.openIndexed(directory)) {
            store.insert(book("later", "text", "x"));
        }
        Files.write(data, copy);
        assertThat(salvage().damage()).singleElement().asString().contains("holds 300 commits, but 301");
        repair();
        try (var store = Stores.openIndexed(directory)) {
            assertThat(store.select(SelectQuery.select().from(Stores.BOOKS).build()))
                    .hasSize(BOOKS);
        }
    }

    private static void garble(Path file, long from, int length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(from);
            for (var i = 0; i < length; i++) {
                bytes.write(0x5a + i % 7);
            }
        }
    }
}
