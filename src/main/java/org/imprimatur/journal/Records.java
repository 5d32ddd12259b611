package org.imprimatur.journal;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes records and reads them back by the types of their components, so that none can be forgotten. Equal values come
 * back as one object, as far as is remembered.
 */
final class Records {
    private final Sharing sharing = new Sharing();
    private final Map<Type, Kind> kinds = new ConcurrentHashMap<>();

    String write(Record value) {
        var to = new StringBuilder();
        kind(value.getClass()).write(value, to);
        return to.toString();
    }

    /** @throws RuntimeException of any kind where nothing of this type was written */
    <T extends Record> T read(Class<T> type, String written) {
        var from = new Tape(written);
        var value = type.cast(kind(type).read(from));
        if (!from.isAtEnd()) {
            throw new IllegalArgumentException("more was written than a " + type.getSimpleName());
        }
        return value;
    }

    /** Not by computeIfAbsent: a record's kind asks for those of its components. */
    Kind kind(Type type) {
        var known = kinds.get(type);
        if (known == null) {
            known = Kind.of(type, this);
            kinds.put(type, known);
        }
        return known;
    }

    <T> T shared(T value) {
        return sharing.one(value);
    }
}
