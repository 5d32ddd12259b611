package org.imprimatur.store.embedded;

import java.util.List;
import java.util.UUID;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.jspecify.annotations.Nullable;

/** A document with its index entries: all that can be worked out before it is one's turn to write. */
record Prepared(Row row, List<Indexes.Entry> entries) {

    static Prepared of(CommunicationEntity entity, Indexes indexes) {
        return new Prepared(Row.of(entity, id(entity)), indexes.entries(entity));
    }

    /** A document without an id gets one, as JNoSQL's other drivers do. */
    static Prepared withId(CommunicationEntity entity, Indexes indexes) {
        if (given(entity) == null) {
            entity.add(Fields.ID, UUID.randomUUID().toString());
        }
        return of(entity, indexes);
    }

    private static Object id(CommunicationEntity entity) {
        var given = given(entity);
        if (given == null) {
            throw new IllegalArgumentException("A document of " + entity.name() + " has no field " + Fields.ID);
        }
        var id = Keys.of(given);
        if (id == null || id instanceof Double) {
            throw new IllegalArgumentException("An id is a text or an integer, not " + given);
        }
        return id;
    }

    private static @Nullable Object given(CommunicationEntity entity) {
        return entity.find(Fields.ID).map(id -> Plain.of(id.value())).orElse(null);
    }
}
