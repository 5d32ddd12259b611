package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.book;
import static org.imprimatur.store.embedded.Stores.get;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start looks at by itself, and what is found after it. */
class SlowCheckTest {
    private static final Pattern BYTE = Pattern.compile("byte (\\d+)");

    @TempDir
    Path folder;

    private Path directory;
    private Path data;

    @BeforeEach
    void write_many_documents() {
        directory = folder.resolve("data");
        data = directory.resolve("library.db");
        try (var store = Stores.open(directory)) {
            write(store, "p");
        }
    }

    private static void write(SqliteStore store, String shelf) {
        for (var i = 0; i < 300; i++) {
            store.insert(
                    book(shelf + "/" + i, "title", "t" + i, "text", (shelf + "word" + i + " ").repeat(100 + i * 5)));
        }
    }

    private SqliteStore checkedAtOnce() {
        return Stores.open(directory, SqliteSettings.CHECK_DELAY, "0", SqliteSettings.CHECK_PACE, "0");
    }

    private static Optional<String> found(SqliteStore store) throws InterruptedException {
        for (int tries = 0; tries < 1_000 && store.damage().isEmpty(); tries++) {
            Thread.sleep(10);
        }
        return store.damage();
    }

    /** Changes one byte behind the back of everybody and returns where. */
    private static long overwrite(Path file, String said) throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        long at = bytes.indexOf(said);
        assertThat(at).isPositive();
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            open.write('#');
        }
        return at;
    }

    @Test
    void damage_in_the_middle_is_found_after_the_start_and_told_with_its_place() throws Exception {
        // The first of its words stands on the page where the document begins.
        long at = overwrite(data, "pword150 ");
        try (var store = checkedAtOnce()) {
            var sentence = found(store).orElseThrow();
            assertThat(sentence)
                    .contains("document p/150 of the collection books", data.toString(), "restore the last backup");
            var place = BYTE.matcher(sentence);
            assertThat(place.find()).isTrue();
            assertThat(Long.parseLong(place.group(1))).isEqualTo(at / 4096 * 4096);
        }
    }

    @Test
    void from_then_on_nothing_is_written_and_what_is_whole_is_read() throws Exception {
        overwrite(data, "pword150 ");
        try (var store = checkedAtOnce()) {
            found(store);
            assertThatThrownBy(() -> store.insert(book("new")))
                    .isInstanceOf(DamagedStoreException.class)
                    .hasMessageContaining("p/150")
                    .hasMessageContaining("nothing is written");
            assertThat(get(store, "p/151").find("title", String.class)).contains("t151");
        }
    }

    @Test
    void the_next_start_is_refused_with_what_was_found() throws Exception {
        overwrite(data, "pword150 ");
        try (var store = checkedAtOnce()) {
            found(store);
        }
        var before = Files.readAllBytes(data);

        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.CHECK, "none"))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("p/150")
                .hasMessageContaining("library.damage");
        assertThat(Files.readAllBytes(data)).isEqualTo(before);
        Files.delete(directory.resolve("library.damage"));
        Stores.open(directory).close();
    }

    @Test
    void what_a_reader_comes_across_counts_as_much() throws Exception {
        overwrite(data, "pword150 ");
        try (var store = Stores.open(directory)) {
            assertThatThrownBy(() -> get(store, "p/150")).isInstanceOf(DamagedStoreException.class);
            assertThat(store.damage().orElseThrow()).contains("p/150");
            assertThatThrownBy(() -> store.insert(book("new"))).isInstanceOf(DamagedStoreException.class);
        }
    }

    @Test
    void whoever_only_reads_leaves_no_note() throws Exception {
        overwrite(data, "pword150 ");
        try (var store = Stores.open(directory, SqliteSettings.READONLY, "true")) {
            assertThatThrownBy(() -> get(store, "p/150")).isInstanceOf(DamagedStoreException.class);
        }
        assertThat(directory.resolve("library.damage")).doesNotExist();
    }

    @Test
    void a_page_that_makes_no_sense_is_found_after_the_start() throws Exception {
        long at = overwrite(data, "pword150 ") / 4096 * 4096;
        try (var open = new RandomAccessFile(data.toFile(), "rw")) {
            open.seek(at);
            open.write(new byte[4096]);
        }
        try (var store = checkedAtOnce()) {
            assertThat(found(store).orElseThrow()).contains(data.toString(), "byte " + at);
        }
    }

    @Test
    void a_whole_store_is_found_whole_and_stays_writable() throws Exception {
        try (var store = checkedAtOnce()) {
            for (var i = 0; i < 50; i++) {
                store.insert(book("while/" + i));
                Thread.sleep(2);
            }
            assertThat(store.damage()).isEmpty();
        }
        assertThat(directory.resolve("library.damage")).doesNotExist();
    }

    @Test
    void a_file_that_was_cut_after_it_was_closed_refuses_the_start_with_the_byte() throws IOException {
        long whole = Files.size(data);
        try (var open = new RandomAccessFile(data.toFile(), "rw")) {
            open.setLength(whole - 8192);
        }
        assertThatThrownBy(() -> Stores.open(directory))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("ends at byte " + (whole - 8192))
                .hasMessageContaining("had " + whole + " bytes");
    }

    @Test
    void a_file_that_was_cut_after_a_kill_refuses_the_start() throws IOException {
        var killed = killed();
        var file = killed.resolve("library.db");
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(Files.size(file) / 2);
        }
        assertThatThrownBy(() -> Stores.open(killed))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("it was cut before");
    }

    @Test
    void after_a_kill_what_was_written_last_is_looked_at_before_the_start() throws IOException {
        var killed = killed();
        Stores.open(killed).close();

        var spoilt = killed(Files.createDirectory(folder.resolve("again")));
        overwrite(spoilt.resolve("library.db"), "wword20 ");
        assertThatThrownBy(() -> Stores.open(spoilt))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("w/20 ")
                .hasMessageContaining("byte ");
    }

    @Test
    void a_store_that_was_closed_says_so_until_it_is_opened() throws IOException {
        var file = new DataFile(data);
        assertThat(CleanEnd.was(file)).isTrue();
        try (var store = Stores.open(directory)) {
            assertThat(CleanEnd.was(file)).isFalse();
            assertThat(store.damage()).isEmpty();
        }
        assertThat(CleanEnd.was(file)).isTrue();
        assertThat(CleanEnd.was(new DataFile(killed().resolve("library.db")))).isFalse();
    }

    private Path killed() throws IOException {
        return killed(Files.createDirectory(folder.resolve("killed")));
    }

    /** A copy as a kill leaves it, after most of the log was folded into the file. */
    private Path killed(Path copy) throws IOException {
        try (var store = Stores.open(directory)) {
            write(store, "w" + copy.getFileName());
            write(store, "w");
            for (var name : new String[] {"library.db", "library.db-wal", "library.commits"}) {
                Files.copy(directory.resolve(name), copy.resolve(name));
            }
            store.delete(org.eclipse.jnosql.communication.semistructured.DeleteQuery.delete()
                    .from(Stores.BOOKS)
                    .where("_id")
                    .like("w%")
                    .build());
        }
        return copy;
    }
}
