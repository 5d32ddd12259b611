package org.imprimatur.journal;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes records and reads them back by the types of their components, so that none can be forgotten. */
final class Records {
    private final Sharing sharing = Sharing.lately();
    private final Map<Type, Kind> kinds = new ConcurrentHashMap<>();

    byte[] write(Record value) {
        var to = new Ink();
        kind(value.getClass()).write(value, to);
        return to.bytes();
    }

    /** @throws RuntimeException of any kind where nothing of this type was written */
    <T extends Record> T read(Class<T> type, byte[] written) {
        return read(type, new Tape(written, Sharing.NONE));
    }

    private <T extends Record> T read(Class<T> type, Tape from) {
        var value = type.cast(kind(type).read(from));
        if (!from.isAtEnd()) {
            throw new IllegalArgumentException("more was written than a " + type.getSimpleName());
        }
        return value;
    }

    /** The same value, made of parts that stand in others as well, as far as those are remembered. */
    <T extends Record> T compact(Class<T> type, T value) {
        return read(type, new Tape(write(value), sharing));
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
}
