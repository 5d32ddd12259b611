package org.imprimatur.store.embedded;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.store.embedded.CommitCount.Mark;

/** The way from a folder to an open store; whatever was opened on a way that fails is closed again. */
final class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    private static final String FORMAT = "1";

    private final String database;
    private final SqliteSettings settings;
    private final DataFile file;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private Opening(String database, SqliteSettings settings) {
        this.database = database;
        this.settings = settings;
        this.file = new DataFile(settings.directory().resolve(database + ".db"));
    }

    static SqliteStore open(String database, SqliteSettings settings) {
        var opening = new Opening(database, settings);
        try {
            return settings.readOnly() ? opening.toRead() : opening.toWrite();
        } catch (SQLException | IOException failure) {
            closeAll(opening.opened);
            throw Failures.of(opening.file.path(), failure);
        } catch (RuntimeException failure) {
            closeAll(opening.opened);
            throw failure;
        }
    }

    private SqliteStore toRead() throws SQLException {
        if (!file.exists()) {
            throw new StoreUnavailableException("There is no data file " + file.path());
        }
        var damage = Damage.unnoted(file);
        var readers = new Readers(file, damage);
        opened.push(readers);
        return new SqliteStore(database, file, readers, Optional.empty(), damage, readers.read(Indexes::read), opened);
    }

    private SqliteStore toWrite() throws SQLException, IOException {
        opened.push(DirectoryLock.of(settings.directory()));
        check();
        boolean isNew = !file.exists();
        var end = new CleanEnd(file);
        opened.push(end);
        var connection = file.openToWrite();
        opened.push(connection);
        if (isNew) {
            file.keepPrivate();
        }
        DataFile.createTables(connection);
        var documents = new Documents(connection, settings.indexes());
        var mark = mark(documents);
        index(documents);
        var count = CommitCount.open(file.countPath());
        opened.push(count);
        count.write(mark);
        file.syncFolder();
        var damage = Damage.of(file);
        var writer = new GroupCommit(file, documents, count, mark, damage);
        end.of(writer);
        opened.push(writer);
        // Readers close first: the last connection to close folds the log into the file, and they cannot.
        var readers = new Readers(file, damage);
        opened.push(readers);
        if (settings.check() == StartCheck.BACKGROUND) {
            var check = new SlowCheck(file, readers, damage, settings);
            opened.push(check);
            check.begin();
        }
        return new SqliteStore(database, file, readers, Optional.of(writer), damage, settings.indexes(), opened);
    }

    private void check() throws SQLException, IOException {
        Damage.refuseNoted(file);
        if (!file.exists()) {
            CommitCount.read(file.countPath()).ifPresent(counted -> Soundness.requireNotOlder(file, 0, counted));
            return;
        }
        // Over a connection that cannot write: what is found damaged stays as it is found.
        try (var connection = file.openToRead()) {
            new Soundness(file, connection).requireAtStart(settings.check());
        } catch (SQLException unreadable) {
            // A file that was cut is best told as one.
            CleanEnd.was(file);
            throw unreadable;
        }
        if (!CleanEnd.was(file)) {
            LastWritten.require(file);
        }
    }

    private static Mark mark(Documents documents) throws SQLException {
        documents.run("INSERT OR IGNORE INTO store (name, value) VALUES ('format', ?)", FORMAT);
        documents.run(
                "INSERT OR IGNORE INTO store (name, value) VALUES ('id', ?)",
                UUID.randomUUID().toString());
        documents.run("INSERT OR IGNORE INTO store (name, value) VALUES ('commits', ?)", 0L);
        // After a kill the last commit may not have been synced; this commit syncs it, before it is counted.
        documents.run("UPDATE store SET value = value WHERE name = 'commits'");
        return Soundness.mark(documents.connection()).orElseThrow();
    }

    /** Makes the indexes that the settings ask for and drops those that they no longer name. */
    private void index(Documents documents) throws SQLException {
        var connection = documents.connection();
        var wanted = settings.indexes();
        var there = Indexes.read(connection);
        if (!there.equals(wanted)) {
            Waiting.execute(connection, "BEGIN IMMEDIATE");
            documents.run("DELETE FROM entries");
            documents.run("DELETE FROM indexes");
            for (var collection : wanted.fields().entrySet()) {
                for (var field : collection.getValue()) {
                    documents.run("INSERT INTO indexes (collection, field) VALUES (?, ?)", collection.getKey(), field);
                }
                reindex(documents, collection.getKey());
            }
            Waiting.execute(connection, "COMMIT");
        }
    }

    private void reindex(Documents documents, String collection) throws SQLException {
        var all = Plan.of(SelectQuery.select().from(collection).build(), Set.of());
        var scan = new Scan(new OneConnection(file, documents.connection()), all);
        while (scan.hasNext()) {
            documents.index(Prepared.of(scan.next().entity(), documents.indexes()));
        }
    }

    /** Closes the last opened first, and each of them even when another fails. */
    static void closeAll(Deque<AutoCloseable> opened) {
        synchronized (opened) {
            while (!opened.isEmpty()) {
                close(opened.pop());
            }
        }
    }

    private static void close(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "A part of the store was not closed", failure);
        }
    }
}
