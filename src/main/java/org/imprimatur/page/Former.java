package org.imprimatur.page;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names that fields of a type had before. */
final class Former {
    private Former() {}

    static void check(List<Field> fields, List<Field> retired) {
        var names = new HashSet<String>();
        var all = Stream.concat(fields.stream(), retired.stream()).toList();
        Stream.concat(all.stream().map(Field::name), all.stream().flatMap(field -> field.formerly().stream()))
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("two fields are or were named '" + name + "'");
                });
    }

    static Text read(ContentType type, Text stored) {
        var read = new TreeMap<>(stored.fields());
        all(type)
                .forEach(field -> field.formerly().stream()
                        .filter(once -> read.containsKey(once) && !read.containsKey(field.name()))
                        .forEach(once -> read.put(field.name(), read.remove(once))));
        return read.equals(stored.fields()) ? stored : new Text(read);
    }

    static String nameNow(ContentType type, String once) {
        return all(type)
                .filter(field -> field.formerly().contains(once))
                .map(Field::name)
                .findFirst()
                .orElse(once);
    }

    private static Stream<Field> all(ContentType type) {
        return Stream.concat(type.fields().stream(), type.retired().stream());
    }
}
