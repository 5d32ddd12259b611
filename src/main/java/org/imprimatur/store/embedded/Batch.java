package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plan after a place, as many as are sensible to hold at once.
 *
 * @param after the value and the id of the last row that was seen; null at the start
 */
record Batch(Plan plan, @Nullable Place after, int rows) implements Reading<List<Batch.Place>> {

    static final long MOST_BYTES = 4_000_000;

    /** A row and the value that brought it up (its id, without an index). */
    record Place(Object value, Row row) {}

    static long bytes(List<Place> places) {
        return places.stream().mapToLong(place -> place.row().body().length).sum();
    }

    @Override
    public List<Place> from(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql())) {
            bind(statement);
            return read(statement);
        }
    }

    private List<Place> read(PreparedStatement statement) throws SQLException {
        var places = new ArrayList<Place>();
        var bytes = 0L;
        try (var found = statement.executeQuery()) {
            while (bytes < MOST_BYTES && found.next()) {
                var row = new Row(plan.collection(), key(found.getObject(2)), found.getBytes(3), found.getLong(4));
                places.add(new Place(key(found.getObject(1)), row));
                bytes += row.body().length;
            }
        }
        return places;
    }

    /** The driver gives small numbers as integers; keys are always long. */
    private static Object key(Object column) {
        return column instanceof Integer number ? Long.valueOf(number) : column;
    }

    private String sql() {
        var sql = new StringBuilder();
        if (plan.field() == null) {
            sql.append("SELECT id, id, body, checksum FROM documents WHERE collection = ?");
        } else {
            // CROSS JOIN keeps SQLite to this order: along the index, then to each document.
            sql.append("SELECT value, e.id, body, checksum FROM entries e CROSS JOIN documents d"
                    + " ON d.collection = e.collection AND d.id = e.id WHERE e.collection = ? AND field = ?");
        }
        plan.clauses()
                .forEach(clause ->
                        sql.append(" AND ").append(after == null ? clause.sql() : clause.resumed(plan.descending())));
        if (after != null) {
            sql.append(plan.field() == null ? afterId() : afterValue());
        }
        return sql.append(order()).append(" LIMIT ?").toString();
    }

    private String afterId() {
        return plan.descending() ? " AND id < ?" : " AND id > ?";
    }

    private String afterValue() {
        var further = plan.descending() ? "<" : ">";
        var id = plan.idsDescending() ? "<" : ">";
        return " AND value " + further + "= ? AND (value " + further + " ? OR e.id " + id + " ?)";
    }

    private String order() {
        var direction = plan.descending() ? " DESC" : "";
        return plan.field() == null
                ? " ORDER BY id" + direction
                : " ORDER BY value" + direction + ", e.id" + (plan.idsDescending() ? " DESC" : "");
    }

    private void bind(PreparedStatement statement) throws SQLException {
        var parameters = plan.parameters();
        if (after != null && plan.field() == null) {
            parameters.add(after.row().id());
        } else if (after != null) {
            parameters.addAll(List.of(after.value(), after.value(), after.row().id()));
        }
        parameters.add(rows);
        Documents.bind(statement, parameters.toArray());
    }
}
