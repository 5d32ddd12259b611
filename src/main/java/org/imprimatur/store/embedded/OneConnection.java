package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads over the connection that writes, and so within its transaction. */
record OneConnection(DataFile file, Connection connection) implements Reading.Source {

    @Override
    public <T> T read(Reading<T> reading) {
        try {
            return reading.from(connection);
        } catch (SQLException failure) {
            throw Failures.of(file.path(), failure);
        }
    }
}
