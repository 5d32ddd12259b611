package org.imprimatur.store.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** Lends connections that only read; a few are kept open between readings. */
final class Readers implements Reading.Source, AutoCloseable {

    private static final int MOST_IDLE = 16;

    private final DataFile file;
    private final Damage damage;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(DataFile file, Damage damage) {
        this.file = file;
        this.damage = damage;
    }

    @Override
    public DataFile file() {
        return file;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        if (closed) {
            throw new StoreUnavailableException("The store " + file.path() + " is closed");
        }
        try {
            return read(borrow(), reading);
        } catch (SQLException failure) {
            throw damage.in(Failures.of(file.path(), failure));
        }
    }

    @Override
    public CommunicationEntity entity(Row row) {
        try {
            return Reading.Source.super.entity(row);
        } catch (DamagedStoreException found) {
            throw damage.in(found);
        }
    }

    private <T> T read(Connection connection, Reading<T> reading) throws SQLException {
        var sound = false;
        try {
            var answer = reading.from(connection);
            sound = true;
            return answer;
        } finally {
            if (sound && !closed && idle.size() < MOST_IDLE) {
                idle.push(connection);
                closeIdleIfClosed();
            } else {
                connection.close();
            }
        }
    }

    private Connection borrow() throws SQLException {
        var connection = idle.poll();
        return connection == null ? file.openToRead() : connection;
    }

    private void closeIdleIfClosed() throws SQLException {
        if (closed) {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (var next = idle.poll(); next != null; next = idle.poll()) {
            next.close();
        }
    }
}
