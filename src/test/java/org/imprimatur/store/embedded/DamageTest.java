package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.book;
import static org.imprimatur.store.embedded.Stores.get;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @TempDir
    Path folder;

    private Path directory;
    private Path data;
    private Path log;
    private Path count;

    @BeforeEach
    void write_twenty_documents() {
        directory = folder.resolve("data");
        data = directory.resolve("library.db");
        log = directory.resolve("library.db-wal");
        count = directory.resolve("library.commits");
        var store = Stores.openIndexed(directory);
        for (var i = 0; i < 20; i++) {
            store.insert(book("p/" + i, "title", "t" + i, "text", "lorem ".repeat(3_000)));
        }
        store.close();
    }

    @Test
    void a_document_that_was_changed_behind_the_back_is_not_read() throws SQLException {
        tamper();
        var store = Stores.openIndexed(directory);

        assertThatThrownBy(() -> get(store, "p/7"))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("document p/7 of the collection books");
        assertThat(get(store, "p/8").find("title", String.class)).contains("t8");
        assertThat(store.verify().problems()).containsExactly("document p/7 of books: the checksum does not fit");
        store.close();
    }

    @Test
    void a_full_check_refuses_to_start_with_it() throws SQLException {
        tamper();

        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.CHECK, "full"))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("p/7")
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void an_index_that_lost_an_entry_is_found() throws SQLException {
        try (var connection = new DataFile(data).openToWrite()) {
            Waiting.execute(connection, "DELETE FROM entries WHERE field = 'title' AND id = 'p/7'");
        }
        var store = Stores.openIndexed(directory);

        assertThat(store.verify().problems()).singleElement().asString().contains("the index does not fit");
        store.close();
    }

    @Test
    void an_index_is_made_anew_when_the_settings_change() {
        Stores.open(directory).close();
        var store = Stores.openIndexed(directory);

        assertThat(Stores.ids(Stores.find(store, CriteriaCondition.eq("title", "t7"))))
                .containsExactly("p/7");
        assertThat(store.verify().isSound()).isTrue();
        store.close();
    }

    @Test
    void a_quick_check_refuses_to_start_with_a_garbled_page_and_leaves_it_as_it_is() throws IOException {
        garble(data, Files.size(data) / 2 / 4096 * 4096, 4096);
        var before = Files.readAllBytes(data);

        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.CHECK, "quick"))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("of the file)")
                .hasMessageNotContaining("\n");
        assertThat(Files.readAllBytes(data)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_store_is_named() throws IOException {
        Files.writeString(data, "This is not a database, whatever its name says. ".repeat(100));

        assertThatThrownBy(() -> Stores.openIndexed(directory))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining(data.toString());
    }

    @Test
    void an_older_copy_of_the_data_file_refuses_the_start_with_both_numbers() throws IOException {
        var copy = Files.readAllBytes(data);
        var store = Stores.openIndexed(directory);
        store.insert(book("later"));
        store.close();
        Files.write(data, copy);

        assertThatThrownBy(() -> Stores.openIndexed(directory))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("holds 20 commits, but 21 were answered");
        Files.delete(count);
        Stores.openIndexed(directory).close();
    }

    @Test
    void a_missing_data_file_refuses_the_start_when_its_count_is_there() throws IOException {
        Files.delete(data);

        assertThatThrownBy(() -> Stores.openIndexed(directory))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("holds 0 commits, but 20 were answered");
        assertThat(data).doesNotExist();
    }

    @Test
    void the_data_file_of_another_store_refuses_the_start() throws IOException {
        var other = folder.resolve("other");
        Stores.openIndexed(other).close();
        Files.copy(other.resolve("library.db"), data, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> Stores.openIndexed(directory))
                .isInstanceOf(DamagedStoreException.class)
                .hasMessageContaining("is not the one that");
    }

    @Test
    void a_torn_count_is_read_from_its_other_half() throws IOException {
        garble(count, 0, 512);
        var store = Stores.openIndexed(directory);

        assertThat(store.commits()).isEqualTo(20);
        store.close();
    }

    @Test
    void a_torn_tail_of_the_log_loses_nothing_that_was_answered() throws IOException {
        var killed = killedWithAFullLog();
        var bytes = Files.readAllBytes(killed.resolve("library.db-wal"));
        var torn = Arrays.copyOf(bytes, bytes.length + 3_000);
        Files.write(killed.resolve("library.db-wal"), torn);
        var store = Stores.openIndexed(killed);

        assertThat(store.count(Stores.BOOKS)).isEqualTo(40);
        assertThat(store.verify().isSound()).isTrue();
        store.close();
    }

    @Test
    void damage_in_the_middle_of_the_log_refuses_the_start_and_is_left_as_it_is() throws IOException {
        var killed = killedWithAFullLog();
        var killedLog = killed.resolve("library.db-wal");
        garble(killedLog, Files.size(killedLog) / 2, 100);
        var before = Files.readAllBytes(killedLog);

        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Stores.openIndexed(killed))
                    .isInstanceOf(DamagedStoreException.class)
                    .hasMessageContaining("but 40 were answered");
            assertThat(Files.readAllBytes(killedLog)).isEqualTo(before);
        }
    }

    /** A copy of the folder as a power cut would leave it: nothing was folded from the log into the file. */
    private Path killedWithAFullLog() throws IOException {
        var store = Stores.openIndexed(directory);
        for (var i = 0; i < 20; i++) {
            store.insert(book("w/" + i, "text", "ipsum ".repeat(300)));
        }
        var killed = Files.createDirectory(folder.resolve("killed"));
        for (var file : new Path[] {data, log, count}) {
            Files.copy(file, killed.resolve(file.getFileName()));
        }
        store.close();
        return killed;
    }

    private void tamper() throws SQLException {
        try (var connection = new DataFile(data).openToWrite()) {
            Waiting.execute(connection, "UPDATE documents SET body = replace(body, 'lorem', 'lores') WHERE id = 'p/7'");
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
