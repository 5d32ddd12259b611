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

/** How the values of one type are written and read. What holds others says how many, then those. */
interface Kind {
    void write(Object value, Ink to);

    Object read(Tape from);

    static Kind of(Type type, Records records) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, records);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return new Once(new RecordKind(plain, records));
        }
        if (plain.isEnum()) {
            return new EnumKind(List.of(plain.getEnumConstants()));
        }
        return Optional.ofNullable(WORDS.get(plain))
                .orElseThrow(() -> new IllegalArgumentException("no way to write a " + plain));
    }

    /** What has no parts. */
    Map<Class<?>, Kind> WORDS = Map.of(
            String.class, new Once(word(word -> word)),
            int.class, number(number -> Math.toIntExact(number)),
            long.class, number(number -> number),
            boolean.class, new EnumKind(List.of(false, true)),
            Instant.class, new Once(new InstantKind()),
            LocalDate.class, new Once(word(LocalDate::parse)),
            Duration.class, new Once(word(Duration::parse)));

    private static Kind word(Function<String, Object> reader) {
        return new Kind() {
            @Override
            public void write(Object value, Ink to) {
                to.word(value.toString());
            }

            @Override
            public Object read(Tape from) {
                return reader.apply(from.word());
            }
        };
    }

    private static Kind number(Function<Long, Object> reader) {
        return new Kind() {
            @Override
            public void write(Object value, Ink to) {
                to.number(((Number) value).longValue());
            }

            @Override
            public Object read(Tape from) {
                return reader.apply(from.number());
            }
        };
    }

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
                    some -> some.length == 0 ? Optional.empty() : Optional.of(some[0]));
        }
        if (raw == List.class) {
            return new ItemsKind(item, value -> (Collection<?>) value, some -> List.<Object>of(some));
        }
        if (raw == Set.class) {
            return new ItemsKind(item, value -> (Collection<?>) value, some -> Set.<Object>of(some));
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    /** One of a few. */
    record EnumKind(List<?> constants) implements Kind {
        @Override
        public void write(Object value, Ink to) {
            to.number(constants.indexOf(value));
        }

        @Override
        public Object read(Tape from) {
            return constants.get(Math.toIntExact(from.number()));
        }
    }

    /** As numbers: reading dates takes long. */
    record InstantKind() implements Kind {
        @Override
        public void write(Object value, Ink to) {
            var at = (Instant) value;
            to.number(at.getEpochSecond());
            to.number(at.getNano());
        }

        @Override
        public Object read(Tape from) {
            return Instant.ofEpochSecond(from.number(), from.number());
        }
    }

    /** Lists, sets and what may be missing. */
    record ItemsKind(Kind item, Function<Object, Collection<?>> items, Function<Object[], Object> made)
            implements Kind {
        @Override
        public void write(Object value, Ink to) {
            var some = items.apply(value);
            to.number(some.size());
            some.forEach(one -> item.write(one, to));
        }

        @Override
        public Object read(Tape from) {
            var some = new Object[from.size()];
            for (int i = 0; i < some.length; i++) {
                some[i] = item.read(from);
            }
            return made.apply(some);
        }
    }

    /** What is found by a name. */
    record MapKind(Kind name, Kind value) implements Kind {
        @Override
        public void write(Object map, Ink to) {
            to.number(((Map<?, ?>) map).size());
            ((Map<?, ?>) map).forEach((key, item) -> {
                name.write(key, to);
                value.write(item, to);
            });
        }

        @Override
        public Object read(Tape from) {
            var map = new HashMap<Object, Object>();
            for (int left = from.size(); left > 0; left--) {
                map.put(name.read(from), value.read(from));
            }
            return Map.copyOf(map);
        }
    }
}
