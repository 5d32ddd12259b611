package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The two tables, kept in step: each document, and a row for each of its indexed values. */
final class Documents {
    private final Connection connection;
    private final Indexes indexes;
    /** SQLite takes as long to read a statement as to insert a small document; there are few of them. */
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** What was refused in between may be among them. */
    private final Set<String> changed = new LinkedHashSet<>();

    Documents(Connection connection, Indexes indexes) {
        this.connection = connection;
        this.indexes = indexes;
    }

    Connection connection() {
        return connection;
    }

    Indexes indexes() {
        return indexes;
    }

    Set<String> changed() {
        return changed;
    }

    void forgetChanged() {
        changed.clear();
    }

    void insert(Prepared document) throws SQLException {
        var row = document.row();
        changed.add(Changes.line(row.collection(), row.id()));
        try {
            run(
                    "INSERT INTO documents (collection, id, body, checksum) VALUES (?, ?, ?, ?)",
                    row.collection(),
                    row.id(),
                    row.text(),
                    row.checksum());
        } catch (SQLException failure) {
            if (failure.getErrorCode() == Failures.CONSTRAINT) {
                throw new DuplicateIdException(row.collection(), row.id());
            }
            throw failure;
        }
        index(document);
    }

    void index(Prepared document) throws SQLException {
        var row = document.row();
        for (var entry : document.entries()) {
            run(
                    "INSERT INTO entries (collection, field, value, id) VALUES (?, ?, ?, ?)",
                    row.collection(),
                    entry.field(),
                    entry.value(),
                    row.id());
        }
    }

    boolean replace(Prepared document) throws SQLException {
        if (!delete(document.row().collection(), document.row().id())) {
            return false;
        }
        insert(document);
        return true;
    }

    boolean delete(String collection, Object id) throws SQLException {
        var old = find(collection, id);
        if (old.isEmpty()) {
            return false;
        }
        changed.add(Changes.line(collection, id));
        // The index is sorted by value: without the old values each of its rows would have to be looked at.
        for (var entry : indexes.entries(old.get().entity())) {
            run(
                    "DELETE FROM entries WHERE collection = ? AND field = ? AND value = ? AND id = ?",
                    collection,
                    entry.field(),
                    entry.value(),
                    id);
        }
        return run("DELETE FROM documents WHERE collection = ? AND id = ?", collection, id) > 0;
    }

    int run(String sql, Object... parameters) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        try {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            // What failed halfway cannot be executed again.
            prepared.remove(sql);
            statement.close();
            throw failure;
        }
    }

    private Optional<Row> find(String collection, Object id) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT body, checksum FROM documents WHERE collection = ? AND id = ?")) {
            bind(statement, collection, id);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new Row(collection, id, found.getBytes(1), found.getLong(2)))
                        : Optional.empty();
            }
        }
    }

    static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
