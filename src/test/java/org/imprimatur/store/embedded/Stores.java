package org.imprimatur.store.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.CriteriaCondition;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/** What the tests of the engine say often. */
final class Stores {

    static final String BOOKS = "books";

    private Stores() {}

    static SqliteStore open(Path directory, String... settings) {
        var all = new HashMap<String, Object>(Map.of(SqliteSettings.DIRECTORY, directory.toString()));
        for (var i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new SqliteDocumentConfiguration().apply(Settings.of(all)).apply("library");
    }

    static SqliteStore openIndexed(Path directory) {
        return open(directory, SqliteSettings.INDEXES, "books.title, books.year, books.tags, books.shelf.row");
    }

    static CommunicationEntity book(Object id, Object... fields) {
        var book = CommunicationEntity.of(BOOKS);
        book.add("_id", id);
        for (var i = 0; i < fields.length; i += 2) {
            book.add((String) fields[i], fields[i + 1]);
        }
        return book;
    }

    static Stream<CommunicationEntity> find(SqliteStore store, CriteriaCondition condition) {
        return store.select(SelectQuery.builder().from(BOOKS).where(condition).build());
    }

    static CommunicationEntity get(SqliteStore store, Object id) {
        return find(store, CriteriaCondition.eq("_id", id)).findFirst().orElseThrow();
    }

    static List<Object> ids(Stream<CommunicationEntity> found) {
        return found.map(each -> each.find("_id").orElseThrow().get()).toList();
    }
}
