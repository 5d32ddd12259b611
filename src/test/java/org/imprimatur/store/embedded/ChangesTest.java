package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.BOOKS;
import static org.imprimatur.store.embedded.Stores.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest extends StoreSeen {
    @Test
    void what_later_commits_wrote_or_deleted_is_told_after_a_start_too() {
        store.insert(book("before"));
        long then = store.commits();
        store.insert(book("inserted"));
        store.update(book("before", "writer", 2));
        store.delete(
                DeleteQuery.delete().from(BOOKS).where("_id").eq("inserted").build());
        assertThatThrownBy(() -> store.insert(book("before"))).isInstanceOf(DuplicateIdException.class);
        close();
        open();
        assertThat(store.changedSince(BOOKS, then))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder("inserted", "before"));
        assertThat(store.changedSince("others", then))
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
        assertThat(store.changedSince(BOOKS, store.commits()))
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    void nothing_is_told_of_what_is_to_come_or_of_a_commit_that_changed_too_much_to_be_listed() {
        long then = store.commits();
        assertThat(store.changedSince(BOOKS, then + 1)).isEmpty();
        store.insert(IntStream.range(0, 1_001).mapToObj(i -> book("b" + i)).toList());
        assertThat(store.changedSince(BOOKS, then)).isEmpty();
        assertThat(store.changedSince(BOOKS, then + 1)).isPresent();
    }

    @Test
    void an_id_that_looks_like_two_is_not_told_as_two() {
        long then = store.commits();
        store.insert(book("a\nb"));
        assertThat(store.changedSince(BOOKS, then)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM changes WHERE number = %d",
                "UPDATE changes SET documents = '' WHERE number = %d",
                "UPDATE changes SET checksum = checksum + 1 WHERE number = %d",
                "UPDATE changes SET number = number + 1000 WHERE number = %d"
            })
    void nothing_is_told_where_a_row_is_missing_or_spoilt(String harm) throws Exception {
        long then = store.commits();
        Stream.of("a", "b", "c").forEach(id -> store.insert(book(id)));
        for (long hurt = then + 1; hurt <= then + 3; hurt++) {
            close();
            var kept = Files.readAllBytes(file());
            run(harm.formatted(hurt));
            open();
            assertThat(store.changedSince(BOOKS, then)).isEmpty();
            close();
            Files.write(file(), kept);
            open();
            assertThat(store.changedSince(BOOKS, then))
                    .hasValueSatisfying(ids -> assertThat(ids).hasSize(3));
        }
    }

    private Path file() throws Exception {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
