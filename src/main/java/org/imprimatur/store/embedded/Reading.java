package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** Something that is read over one connection. */
interface Reading<T> {
    T from(Connection connection) throws SQLException;

    /** Whatever lends a connection for one reading. */
    interface Source {
        DataFile file();

        <T> T read(Reading<T> reading);

        /** The document of a row, whose checksum must fit. */
        default CommunicationEntity entity(Row row) {
            if (!row.isIntact()) {
                throw Damage.in(file(), row);
            }
            return row.entity();
        }
    }
}
