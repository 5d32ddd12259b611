package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** The number of documents along a plan that says all the query asks. */
record Count(Plan plan) implements Reading<Long> {

    @Override
    public Long from(Connection connection) throws SQLException {
        var sql = new StringBuilder(
                plan.field() == null
                        ? "SELECT count(*) FROM documents WHERE collection = ?"
                        : "SELECT count(DISTINCT id) FROM entries e WHERE collection = ? AND field = ?");
        plan.clauses().forEach(clause -> sql.append(" AND ").append(clause.sql()));
        try (var statement = connection.prepareStatement(sql.toString())) {
            Documents.bind(statement, plan.parameters().toArray());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
