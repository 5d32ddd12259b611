package org.imprimatur.backup;

import java.util.Map;
import org.imprimatur.page.DamagedException;

/** One document of the store, whichever engine keeps it. */
public record Document(Kind kind, String id, Map<String, Object> values) {
    public Document {
        values = Map.copyOf(values);
    }

    /** The value of a field that is always there. */
    public <T> T value(String field, Class<T> type) {
        var value = values.get(field);
        if (value == null) {
            throw new DamagedException("the document " + id + " of " + kind.name() + " has no " + field);
        }
        return type.cast(value);
    }
}
