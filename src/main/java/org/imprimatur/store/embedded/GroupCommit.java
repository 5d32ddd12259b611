package org.imprimatur.store.embedded;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.store.embedded.CommitCount.Mark;

/**
 * Writes one transaction at a time: whoever gets the turn takes all changes that wait, commits them once, answers all.
 *
 * <p>The callers take turns instead of a thread of its own: nothing is left running when the application goes.
 */
final class GroupCommit implements AutoCloseable {

    private final DataFile file;
    private final Documents documents;
    private final CommitCount count;
    private final Damage damage;
    private final AtomicBoolean leading = new AtomicBoolean();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private Mark mark;
    private boolean closed;

    GroupCommit(DataFile file, Documents documents, CommitCount count, Mark mark, Damage damage) {
        this.file = file;
        this.damage = damage;
        this.documents = documents;
        this.count = count;
        this.mark = mark;
    }

    /** Returns when the change is on disk; throws when it is not. */
    void write(Change change) {
        var mine = new Waiting(change);
        waiting.add(mine);
        mine.await(this::lead);
        mine.answer(file.path(), damage);
    }

    /** Only one leads at a time; whoever could not is woken by the one who did. */
    private void lead() {
        if (leading.compareAndSet(false, true)) {
            try {
                commit(takeAll());
            } finally {
                leading.set(false);
                wakeNext();
            }
        }
    }

    private void wakeNext() {
        var next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }

    private List<Waiting> takeAll() {
        var group = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
        }
        return group;
    }

    private void commit(List<Waiting> group) {
        try {
            if (closed) {
                throw new StoreUnavailableException("The store " + file.path() + " is closed");
            }
            if (!group.isEmpty()) {
                transaction(group);
            }
            group.forEach(Waiting::committed);
        } catch (Throwable failure) {
            // Whatever it was, no caller may wait for ever or take silence for success.
            group.forEach(each -> each.failed(failure));
        }
    }

    private void transaction(List<Waiting> group) throws SQLException, IOException {
        var next = new Mark(mark.store(), mark.commits() + 1);
        var committed = false;
        documents.forgetChanged();
        Waiting.execute(documents.connection(), "BEGIN IMMEDIATE");
        try {
            if (attempt(group)) {
                Changes.note(documents, next.commits(), documents.changed());
                documents.run("UPDATE store SET value = ? WHERE name = 'commits'", next.commits());
                Waiting.execute(documents.connection(), "COMMIT");
                committed = true;
            }
        } finally {
            if (!committed) {
                rollback();
            }
        }
        if (committed) {
            // In this order the data file may be one unanswered commit ahead of the count, never behind it.
            mark = next;
            count.write(next);
        }
    }

    private boolean attempt(List<Waiting> group) throws SQLException {
        var changed = false;
        for (var each : group) {
            changed |= each.attempt(documents);
        }
        return changed;
    }

    private void rollback() {
        try {
            Waiting.execute(documents.connection(), "ROLLBACK");
        } catch (SQLException ignored) {
            // A full disk makes SQLite roll back by itself; there is then no transaction left to end.
        }
    }

    Mark mark() {
        return mark;
    }

    /** Waits for its turn; whoever comes later is refused. */
    @Override
    public void close() {
        write(documents -> {
            closed = true;
            return false;
        });
    }
}
