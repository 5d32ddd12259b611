package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.jdbc4.JDBC4Connection;

/** The SQLite file and how it is opened; the only place that names the driver. */
record DataFile(Path path) {

    /** A log that one big write made long is cut back to this, or it would stay so. */
    private static final int MOST_LOG_BYTES = 64_000_000;

    private static final String[] TABLES = {
        "CREATE TABLE IF NOT EXISTS store (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID", """
        CREATE TABLE IF NOT EXISTS documents (collection TEXT NOT NULL, id NOT NULL, body TEXT NOT NULL,
            checksum INTEGER NOT NULL, PRIMARY KEY (collection, id)) WITHOUT ROWID""", """
        CREATE TABLE IF NOT EXISTS entries (collection TEXT NOT NULL, field TEXT NOT NULL, value NOT NULL, id NOT NULL,
            PRIMARY KEY (collection, field, value, id)) WITHOUT ROWID""", """
        CREATE TABLE IF NOT EXISTS indexes (collection TEXT NOT NULL, field TEXT NOT NULL,
            PRIMARY KEY (collection, field)) WITHOUT ROWID""", """
        CREATE TABLE IF NOT EXISTS changes (number INTEGER PRIMARY KEY, documents TEXT NOT NULL, checksum INTEGER NOT NULL)""",
    };

    /** Where the number of answered commits is kept. */
    Path countPath() {
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.db$", "") + ".commits");
    }

    /** Where damage is noted that was found while the store was open. */
    Path notePath() {
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.db$", "") + ".damage");
    }

    /** Where SQLite keeps what is not folded into the file yet. */
    Path logPath() {
        return path.resolveSibling(path.getFileName() + "-wal");
    }

    /** What SQLite makes anew at each opening. */
    Path sharedPath() {
        return path.resolveSibling(path.getFileName() + "-shm");
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** It holds the hashes of passwords and the key that seals; SQLite gives the files beside it the same rights. */
    void keepPrivate() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Makes the names of new files last through a power cut, where the system can do that. */
    void syncFolder() {
        try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            // Windows cannot open a folder, and keeps the names of its files by itself.
        }
    }

    Connection openToWrite() throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setJournalSizeLimit(MOST_LOG_BYTES);
        return open(config);
    }

    /** A reader that never writes, not even when it is the last one to close. */
    Connection openToRead() throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return open(config);
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        return config;
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        var address = path.toAbsolutePath().toString();
        // Not through DriverManager: its registration would keep the classes of an undeployed application alive.
        return new JDBC4Connection("jdbc:sqlite:" + address, address, config.toProperties());
    }

    static void createTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
        }
    }
}
