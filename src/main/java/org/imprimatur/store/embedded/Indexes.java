package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** Which fields of which collections are indexed, as the settings ask or as the file says. */
record Indexes(Map<String, Set<String>> fields) {

    /** One row of the index. */
    record Entry(String field, Object value) {}

    /** Reads {@code collection.field, collection.field}; a field may itself hold dots. */
    static Indexes parse(String list) {
        var fields = new HashMap<String, Set<String>>();
        Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    var dot = name.indexOf('.');
                    if (dot < 1 || dot == name.length() - 1) {
                        throw new IllegalArgumentException(
                                SqliteSettings.INDEXES + " lists collection.field, not " + name);
                    }
                    add(fields, name.substring(0, dot), name.substring(dot + 1));
                });
        return new Indexes(fields);
    }

    static Indexes read(Connection connection) throws SQLException {
        var fields = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT collection, field FROM indexes")) {
            while (rows.next()) {
                add(fields, rows.getString(1), rows.getString(2));
            }
        }
        return new Indexes(fields);
    }

    Set<String> of(String collection) {
        return fields.getOrDefault(collection, Set.of());
    }

    List<Entry> entries(CommunicationEntity entity) {
        return of(entity.name()).stream()
                .flatMap(field -> entries(entity, field))
                .toList();
    }

    private static Stream<Entry> entries(CommunicationEntity entity, String field) {
        var keys = Fields.keys(entity.elements(), field);
        return keys.isEmpty()
                ? Stream.of(new Entry(field, Clause.MISSING))
                : keys.stream().map(key -> new Entry(field, key));
    }

    private static void add(Map<String, Set<String>> fields, String collection, String field) {
        fields.computeIfAbsent(collection, any -> new TreeSet<>()).add(field);
    }
}
