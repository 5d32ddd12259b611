package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/**
 * A store as it was at one moment, whatever is written meanwhile. For one thread; while it is open the log is not cut
 * back, so close it when you are done.
 */
public final class Moment implements AutoCloseable {
    private final DataFile file;
    private final Connection connection;
    private final Queries queries;

    private Moment(DataFile file, Connection connection, Queries queries) {
        this.file = file;
        this.connection = connection;
        this.queries = queries;
    }

    static Moment of(DataFile file, Queries queries) {
        try {
            var connection = file.openToRead();
            try {
                Waiting.execute(connection, "BEGIN");
                // The transaction begins to see with its first look.
                Soundness.mark(connection);
                return new Moment(file, connection, queries.over(new OneConnection(file, connection)));
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Failures.of(file.path(), failure);
        }
    }

    /** As {@link SqliteStore#select}, of the moment. */
    public Stream<CommunicationEntity> select(SelectQuery query) {
        return queries.select(query);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failures.of(file.path(), failure);
        }
    }
}
