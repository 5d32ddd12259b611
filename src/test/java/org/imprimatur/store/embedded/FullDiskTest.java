package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.BOOKS;
import static org.imprimatur.store.embedded.Stores.book;

import java.nio.file.Path;
import java.sql.Connection;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.store.embedded.CommitCount.Mark;
import org.imprimatur.store.embedded.StoreUnavailableException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path directory;

    private DataFile file;
    private Connection connection;
    private CommitCount count;
    private GroupCommit writer;
    private Readers readers;

    @BeforeEach
    void open() throws Exception {
        Stores.open(directory).close();
        file = new DataFile(directory.resolve("library.db"));
        connection = file.openToWrite();
        count = CommitCount.open(file.countPath());
        var mark = Soundness.mark(connection).orElseThrow();
        writer = new GroupCommit(file, new Documents(connection, Indexes.parse("")), count, mark, Damage.of(file));
        readers = new Readers(file, Damage.of(file));
    }

    @AfterEach
    void close() throws Exception {
        readers.close();
        count.close();
        connection.close();
    }

    @Test
    void a_full_disk_is_said_and_the_store_goes_on_reading_and_later_writing() throws Exception {
        insert("small", 10);
        Waiting.execute(connection, "PRAGMA max_page_count = 12");

        assertThatThrownBy(() -> insert("big", 1_000_000))
                .isInstanceOf(StoreUnavailableException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.DISK_FULL)
                .hasMessageContaining("The disk that holds " + file.path() + " is full");
        assertThat(stored()).isEqualTo(1);
        Waiting.execute(connection, "PRAGMA max_page_count = 100000");
        insert("big", 1_000_000);
        assertThat(stored()).isEqualTo(2);
        assertThat(CommitCount.read(file.countPath()).map(Mark::commits)).contains(2L);
    }

    @Test
    void a_disk_that_became_read_only_is_said_and_the_store_goes_on_reading() throws Exception {
        insert("small", 10);
        Waiting.execute(connection, "PRAGMA query_only = 1");

        assertThatThrownBy(() -> insert("second", 10))
                .isInstanceOf(StoreUnavailableException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.READ_ONLY)
                .hasMessageContaining("cannot be written to");
        assertThat(stored()).isEqualTo(1);
    }

    private void insert(String id, int size) {
        var prepared = Prepared.of(book(id, "text", "x".repeat(size)), Indexes.parse(""));
        writer.write(documents -> {
            documents.insert(prepared);
            return true;
        });
    }

    private int stored() {
        var query = SelectQuery.select().from(BOOKS).build();
        return Queries.of(readers, Indexes.parse("")).select(query).toList().size();
    }
}
