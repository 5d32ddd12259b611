package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/** Something that is read over one connection. */
interface Reading<T> {
    T from(Connection connection) throws SQLException;

    /** Whatever lends a connection for one reading. */
    interface Source {
        <T> T read(Reading<T> reading);
    }
}
