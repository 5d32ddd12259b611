package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A step along the key of a table, from where the one before it ended.
 *
 * @param after the key of the last row that was read; empty before the first
 * @param rows how many were read; none after the last
 * @param bytes how much that was, about
 */
record Walk(DataFile file, Table table, List<Object> after, int rows, long bytes) implements Reading<Walk> {
    static final Table DOCUMENTS = new Table("documents", List.of("collection", "id"), ", body, checksum");
    static final Table ENTRIES = new Table("entries", List.of("collection", "field", "value", "id"), "");

    private static final int MOST_ROWS = 1_000;
    private static final long MOST_BYTES = 2_000_000;
    private static final int ROW_BYTES = 40;

    /** A table, the columns of its key, and what else is read of it. */
    record Table(String name, List<String> key, String more) {
        private String sql(boolean isFirst) {
            var columns = String.join(", ", key);
            var places = String.join(", ", key.stream().map(column -> "?").toList());
            return "SELECT " + columns + more + " FROM " + name
                    + (isFirst ? "" : " WHERE (" + columns + ") > (" + places + ")") + " ORDER BY " + columns
                    + " LIMIT " + MOST_ROWS;
        }
    }

    static Walk along(DataFile file, Table table) {
        return new Walk(file, table, List.of(), 0, 0);
    }

    @Override
    public Walk from(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(table.sql(after.isEmpty()))) {
            Documents.bind(statement, after.toArray());
            try (var found = statement.executeQuery()) {
                return read(found);
            }
        }
    }

    private Walk read(ResultSet found) throws SQLException {
        var last = after;
        int some = 0;
        long much = 0;
        while (much < MOST_BYTES && found.next()) {
            var key = key(found);
            requireOrder(last, key);
            last = key;
            some++;
            much += ROW_BYTES + (table.more().isEmpty() ? 0 : whole(found, key));
        }
        return new Walk(file, table, last, some, much);
    }

    private List<Object> key(ResultSet found) throws SQLException {
        var key = new ArrayList<>();
        for (int column = 1; column <= table.key().size(); column++) {
            var value = found.getObject(column);
            key.add(value instanceof Integer number ? Long.valueOf(number) : value);
        }
        return key;
    }

    private void requireOrder(List<Object> last, List<Object> key) {
        for (int column = 0; column < last.size(); column++) {
            int compared = Keys.compare(last.get(column), key.get(column));
            if (compared < 0) {
                return;
            }
            if (compared > 0) {
                break;
            }
        }
        if (!last.isEmpty()) {
            throw new DamagedStoreException("The table " + table.name() + " in " + file.path()
                    + " is damaged: " + key + " stands after " + last
                    + ". Keep a copy of the folder and restore the last backup");
        }
    }

    private long whole(ResultSet found, List<Object> key) throws SQLException {
        var row = new Row((String) key.get(0), key.get(1), found.getBytes(3), found.getLong(4));
        if (!row.isIntact()) {
            throw Damage.in(file, row);
        }
        return row.body().length;
    }
}
