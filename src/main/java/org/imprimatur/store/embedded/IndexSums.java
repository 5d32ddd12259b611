package org.imprimatur.store.embedded;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32C;

/** The number of index entries and the sum of their checksums: the same for the same entries, in whatever order. */
record IndexSums(long entries, long sum) {

    static IndexSums ofEntries(Connection connection) throws SQLException {
        var sums = new IndexSums(0, 0);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT collection, field, value, id FROM entries")) {
            while (rows.next()) {
                sums = sums.plus(rows.getString(1), rows.getString(2), rows.getObject(3), rows.getObject(4));
            }
        }
        return sums;
    }

    static IndexSums ofDocuments(Connection connection) throws SQLException {
        var indexes = Indexes.read(connection);
        var sums = new IndexSums(0, 0);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT collection, id, body, checksum FROM documents"
                        + " WHERE collection IN (SELECT collection FROM indexes)")) {
            while (rows.next()) {
                var row = new Row(rows.getString(1), rows.getObject(2), rows.getBytes(3), rows.getLong(4));
                for (var entry : indexes.entries(row.entity())) {
                    sums = sums.plus(row.collection(), entry.field(), entry.value(), row.id());
                }
            }
        }
        return sums;
    }

    private IndexSums plus(Object... parts) {
        var crc = new CRC32C();
        for (var part : parts) {
            crc.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new IndexSums(entries + 1, sum + crc.getValue());
    }
}
