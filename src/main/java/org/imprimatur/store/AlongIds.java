package org.imprimatur.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/**
 * Reads many documents along their ids. Below the Template, which looks for CDI at each call and so answers only the
 * server's own threads.
 */
record AlongIds(DatabaseManager documents, String collection) {
    private static final int SHEET = 1_000;

    /** Stands after all that an id is made of. */
    static final String LAST = "~";

    /** Tells the documents whose ids come after one and before another, a sheet at a time. */
    void between(String after, String before, Consumer<List<CommunicationEntity>> each) {
        between(after, before, SHEET, each);
    }

    void between(String after, String before, int size, Consumer<List<CommunicationEntity>> each) {
        String last = after;
        List<CommunicationEntity> some;
        do {
            some = sheet(last, before, size);
            each.accept(some);
            last = some.isEmpty() ? last : string(some.get(some.size() - 1), "_id");
        } while (some.size() == size);
    }

    /** The first of them, in order. */
    List<CommunicationEntity> sheet(String after, String before, int size) {
        return documents
                .select(SelectQuery.select()
                        .from(collection)
                        .where("_id")
                        .gt(after)
                        .and("_id")
                        .lt(before)
                        .orderBy("_id")
                        .asc()
                        .limit(size)
                        .build())
                .toList();
    }

    /** Those of these that there are. */
    List<CommunicationEntity> those(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : documents
                        .select(SelectQuery.select()
                                .from(collection)
                                .where("_id")
                                .in(ids)
                                .build())
                        .toList();
    }

    Optional<CommunicationEntity> find(String id) {
        return documents.singleResult(
                SelectQuery.select().from(collection).where("_id").eq(id).build());
    }

    static String string(CommunicationEntity document, String name) {
        return document.find(name, String.class)
                .orElseThrow(() -> new IllegalStateException("a document without " + name));
    }

    /** A document of words, as the Template would write it. */
    static CommunicationEntity document(String collection, String id, Map<String, String> words) {
        var document = CommunicationEntity.of(collection);
        document.add("_id", id);
        words.forEach(document::add);
        return document;
    }
}
