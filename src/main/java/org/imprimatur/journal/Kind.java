package org.imprimatur.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the values of one type are written and read. What holds others says how many, then those. */
interface Kind {
    void write(Object value, StringBuilder to);

    Object read(Tape from);

    static Kind of(Type type, Records records) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, records);
        }
        var plain = (Class<?>) type;
        return plain.isRecord() ? new RecordKind(plain, records) : word(plain, records);
    }

    private static Kind word(Class<?> type, Records records) {
        var reader = reader(type);
        return new Kind() {
            @Override
            public void write(Object value, StringBuilder to) {
                Tape.word(written(value), to);
            }

            @Override
            public Object read(Tape from) {
                return records.shared(reader.apply(from.word()));
            }
        };
    }

    /** Instants as numbers: reading them as dates takes a quarter of a start. */
    private static String written(Object value) {
        if (value instanceof Instant at) {
            return at.getEpochSecond() + "+" + at.getNano();
        }
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private static Instant instant(String word) {
        int plus = word.indexOf('+');
        return Instant.ofEpochSecond(
                Long.parseLong(word, 0, plus, 10), Integer.parseInt(word, plus + 1, word.length(), 10));
    }

    private static Function<String, Object> reader(Class<?> type) {
        if (type.isEnum()) {
            var constants = new HashMap<String, Object>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return name -> Optional.ofNullable(constants.get(name)).orElseThrow();
        }
        return Optional.ofNullable(READERS.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no way to write a " + type));
    }

    /** What is a word of its own. */
    Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class,
            word -> word,
            int.class,
            Integer::valueOf,
            long.class,
            Long::valueOf,
            boolean.class,
            word -> switch (word) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("not a truth: " + word);
            },
            Instant.class,
            Kind::instant,
            LocalDate.class,
            LocalDate::parse,
            Duration.class,
            Duration::parse);

    private static Kind container(ParameterizedType type, Records records) {
        var items = type.getActualTypeArguments();
        var item = records.kind(items[0]);
        var raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            return new MapKind(item, records.kind(items[1]));
        }
        if (raw == Optional.class) {
            return new ItemsKind(
                    item,
                    value -> ((Optional<?>) value).stream().toList(),
                    some -> some.stream().findFirst());
        }
        if (raw == List.class) {
            return new ItemsKind(item, value -> (Collection<?>) value, some -> some);
        }
        if (raw == Set.class) {
            return new ItemsKind(item, value -> (Collection<?>) value, Set::copyOf);
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    /** Lists, sets and what may be missing. */
    record ItemsKind(Kind item, Function<Object, Collection<?>> items, Function<List<Object>, Object> made)
            implements Kind {
        @Override
        public void write(Object value, StringBuilder to) {
            var some = items.apply(value);
            Tape.number(some.size(), to);
            some.forEach(one -> item.write(one, to));
        }

        @Override
        public Object read(Tape from) {
            return made.apply(IntStream.range(0, from.number())
                    .mapToObj(i -> item.read(from))
                    .toList());
        }
    }

    /** What is found by a name. */
    record MapKind(Kind name, Kind value) implements Kind {
        @Override
        public void write(Object map, StringBuilder to) {
            Tape.number(((Map<?, ?>) map).size(), to);
            ((Map<?, ?>) map).forEach((key, item) -> {
                name.write(key, to);
                value.write(item, to);
            });
        }

        @Override
        public Object read(Tape from) {
            var map = new HashMap<Object, Object>();
            for (int left = from.number(); left > 0; left--) {
                map.put(name.read(from), value.read(from));
            }
            return Map.copyOf(map);
        }
    }
}
