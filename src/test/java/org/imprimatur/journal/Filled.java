package org.imprimatur.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a record in which every part, of every part, has something in it. */
final class Filled {
    /** A record of one word takes the first that it allows. */
    private static final List<String> WORDS = List.of("12:名 3:x", "en", "a", "0".repeat(64));

    private Filled() {}

    static <T extends Record> T one(Class<T> type) {
        return type.cast(of(type));
    }

    private static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var item = of(generic.getActualTypeArguments()[0]);
            var raw = (Class<?>) generic.getRawType();
            return raw == Map.class
                    ? Map.of(item, of(generic.getActualTypeArguments()[1]))
                    : raw == Optional.class ? Optional.of(item) : raw == List.class ? List.of(item) : Set.of(item);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            var constants = plain.getEnumConstants();
            return constants[constants.length - 1];
        }
        return Map.<Class<?>, Object>of(
                        int.class,
                        7,
                        long.class,
                        8L,
                        boolean.class,
                        true,
                        Instant.class,
                        Instant.ofEpochSecond(9, 10),
                        String.class,
                        WORDS.get(0))
                .get(plain);
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == String.class) {
            return WORDS.stream()
                    .flatMap(word -> made(type, word))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no word for a " + type));
        }
        return made(
                        type,
                        Stream.of(components)
                                .map(part -> of(part.getGenericType()))
                                .toArray())
                .findFirst()
                .orElseThrow(() -> new AssertionError("cannot fill a " + type));
    }

    private static Stream<Object> made(Class<?> type, Object... parts) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Stream.of(type.getDeclaredConstructor(types).newInstance(parts));
        } catch (ReflectiveOperationException refused) {
            return Stream.empty();
        }
    }

    /** The parts that have nothing in them after all. */
    static List<String> emptyParts(Record record) {
        var empty = new ArrayList<String>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            var part = part(component, record);
            var items = part instanceof Optional<?> maybe
                    ? maybe.stream().toList()
                    : part instanceof Collection<?> some ? some : List.of(part);
            if (items.isEmpty()) {
                empty.add(record.getClass().getSimpleName() + "." + component.getName());
            }
            items.stream().filter(Record.class::isInstance).forEach(inner -> empty.addAll(emptyParts((Record) inner)));
        }
        return empty;
    }

    private static Object part(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
