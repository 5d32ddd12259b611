package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.BOOKS;
import static org.imprimatur.store.embedded.Stores.book;
import static org.imprimatur.store.embedded.Stores.find;
import static org.imprimatur.store.embedded.Stores.get;
import static org.imprimatur.store.embedded.Stores.ids;

import jakarta.data.Sort;
import jakarta.data.page.PageRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.DatabaseConfiguration;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.junit.jupiter.api.Test;

class SqliteStoreTest extends StoreSeen {
    @Test
    void what_was_inserted_is_found_by_its_id() {
        store.insert(book("a", "title", "Emma", "year", 1815));

        assertThat(get(store, "a").toMap())
                .containsEntry("title", "Emma")
                .containsEntry("year", 1815)
                .containsEntry("_id", "a");
    }

    @Test
    void it_is_still_there_after_the_next_opening() {
        store.insert(book("a", "title", "Emma"));
        close();
        open();

        assertThat(ids(find(store, CriteriaCondition.eq("title", "Emma")))).containsExactly("a");
    }

    @Test
    void what_is_kept_is_for_the_owner_of_the_files_only() throws IOException {
        store.insert(book("a", "title", "Emma"));

        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> file.toString().contains(".db")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void a_taken_id_is_refused_and_the_first_document_stays() {
        store.insert(book("a", "title", "Emma"));

        assertThatThrownBy(() -> store.insert(book("a", "title", "Persuasion")))
                .isInstanceOfSatisfying(DuplicateIdException.class, taken -> {
                    assertThat(taken.collection()).isEqualTo(BOOKS);
                    assertThat(taken.id()).isEqualTo("a");
                });
        assertThat(get(store, "a").find("title", String.class)).contains("Emma");
    }

    @Test
    void many_are_inserted_all_or_none() {
        store.insert(book("b"));

        assertThatThrownBy(() -> store.insert(List.of(book("a"), book("b")))).isInstanceOf(DuplicateIdException.class);
        assertThat(store.count(BOOKS)).isEqualTo(1);
    }

    @Test
    void a_range_of_ids_comes_in_order() {
        for (var id : List.of("p/3", "p/1", "q/1", "p/2", "o/9")) {
            store.insert(book(id));
        }
        var range = CriteriaCondition.and(CriteriaCondition.gte("_id", "p/"), CriteriaCondition.lt("_id", "p0"));
        var query = SelectQuery.builder().from(BOOKS).where(range);

        assertThat(ids(store.select(query.build()))).containsExactly("p/1", "p/2", "p/3");
        assertThat(ids(store.select(query.sort(Sort.desc("_id")).limit(2).build())))
                .containsExactly("p/3", "p/2");
        assertThat(store.count(query.build())).isEqualTo(3);
    }

    @Test
    void an_update_replaces_the_document_and_its_index_entries() {
        store.insert(book("a", "title", "Emma", "year", 1815));
        store.update(book("a", "title", "Persuasion"));

        assertThat(find(store, CriteriaCondition.eq("title", "Emma"))).isEmpty();
        assertThat(ids(find(store, CriteriaCondition.eq("title", "Persuasion"))))
                .containsExactly("a");
        assertThat(get(store, "a").contains("year")).isFalse();
    }

    @Test
    void an_update_of_nothing_is_nothing() {
        store.update(book("a"));

        assertThat(store.count(BOOKS)).isZero();
    }

    @Test
    void what_was_deleted_is_gone_and_the_rest_stays() {
        store.insert(List.of(book("a", "year", 1), book("b", "year", 2), book("c", "year", 2)));
        store.delete(DeleteQuery.delete().from(BOOKS).where("year").eq(2).build());

        assertThat(ids(store.select(SelectQuery.select().from(BOOKS).build()))).containsExactly("a");
        assertThat(find(store, CriteriaCondition.eq("year", 2))).isEmpty();
    }

    @Test
    void a_document_without_id_gets_one() {
        var given = book("a");
        given.remove("_id");

        assertThat(store.insert(given).find("_id", String.class)).isPresent();
        assertThat(store.count(BOOKS)).isEqualTo(1);
    }

    @Test
    void a_nested_field_can_be_asked_for() {
        store.insert(book("a", "shelf", List.of(Element.of("row", 7), Element.of("room", "east"))));
        store.insert(book("b", "shelf", List.of(Element.of("row", 8), Element.of("room", "west"))));

        assertThat(ids(find(store, CriteriaCondition.eq("shelf.row", 7)))).containsExactly("a");
        assertThat(ids(find(store, CriteriaCondition.eq("shelf.room", "west")))).containsExactly("b");
    }

    @Test
    void a_query_can_be_written_as_text() {
        store.insert(List.of(book("a", "year", 1), book("b", "year", 2), book("c", "year", 3)));
        var prepared = store.prepare("FROM books WHERE year > :least ORDER BY year DESC");
        prepared.bind("least", 1);

        assertThat(ids(prepared.result())).containsExactly("c", "b");
    }

    @Test
    void pages_follow_a_cursor() {
        store.insert(List.of(book("a"), book("b"), book("c")));
        var all = SelectQuery.builder().from(BOOKS).sort(Sort.asc("_id")).build();
        var first = store.selectCursor(all, PageRequest.ofSize(2));

        assertThat(ids(first.stream())).containsExactly("a", "b");
        assertThat(ids(store.selectCursor(all, first.nextPageRequest()).stream()))
                .containsExactly("c");
    }

    @Test
    void jnosql_finds_the_driver_by_itself() {
        assertThat(DatabaseConfiguration.getConfiguration(SqliteDocumentConfiguration.class))
                .isInstanceOf(SqliteDocumentConfiguration.class);
    }

    @Test
    void a_setting_that_means_nothing_stops_the_start() {
        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.CHECK, "thorough"))
                .hasMessage("jnosql.sqlite.check is none, background, quick or full, not thorough");
        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.READONLY, "yes"))
                .hasMessage("jnosql.sqlite.readonly is true or false, not yes");
        assertThatThrownBy(() -> Stores.open(directory, SqliteSettings.INDEXES, "title"))
                .hasMessage("jnosql.sqlite.indexes lists collection.field, not title");
    }
}
