package org.imprimatur.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A change whose caller waits for the answer. */
final class Waiting {

    private final Change change;
    private boolean changed;
    private final Thread caller = Thread.currentThread();
    private volatile boolean answered;
    private @Nullable RuntimeException refusal;
    private @Nullable Throwable failure;

    Waiting(Change change) {
        this.change = change;
    }

    /** Tries the change inside the open transaction; a refusal takes back only what this change did. */
    boolean attempt(Documents documents) throws SQLException {
        execute(documents.connection(), "SAVEPOINT attempt");
        try {
            changed = change.on(documents);
        } catch (RuntimeException refused) {
            refusal = refused;
            execute(documents.connection(), "ROLLBACK TO attempt");
        }
        execute(documents.connection(), "RELEASE attempt");
        return changed;
    }

    void committed() {
        answered = true;
        wake();
    }

    void failed(Throwable cause) {
        failure = cause;
        committed();
    }

    /** Tries to lead until there is an answer, sleeping in between; an interrupt is kept for the caller. */
    void await(Runnable lead) {
        var interrupted = false;
        while (!answered) {
            lead.run();
            if (!answered) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            caller.interrupt();
        }
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    void answer(Path file, Damage damage) {
        if (failure != null) {
            throw damage.in(Failures.of(file, failure));
        }
        if (refusal != null) {
            throw damage.in(refusal);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
