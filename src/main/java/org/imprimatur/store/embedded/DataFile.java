package org.imprimatur.store.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The SQLite file and how it is opened; the only place that names the driver. */
record DataFile(Path path) {

    private static final String[] TABLES = {
        "CREATE TABLE IF NOT EXISTS store (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID", """
        CREATE TABLE IF NOT EXISTS documents (collection TEXT NOT NULL, id NOT NULL, body TEXT NOT NULL,
            checksum INTEGER NOT NULL, PRIMARY KEY (collection, id)) WITHOUT ROWID""", """
        CREATE TABLE IF NOT EXISTS entries (collection TEXT NOT NULL, field TEXT NOT NULL, value NOT NULL, id NOT NULL,
            PRIMARY KEY (collection, field, value, id)) WITHOUT ROWID""", """
        CREATE TABLE IF NOT EXISTS indexes (collection TEXT NOT NULL, field TEXT NOT NULL,
            PRIMARY KEY (collection, field)) WITHOUT ROWID""",
    };

    /** Where the number of answered commits is kept. */
    Path countPath() {
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.db$", "") + ".commits");
    }

    boolean exists() {
        return Files.exists(path);
    }

    Connection openToWrite() throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
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
        return JDBC.createConnection("jdbc:sqlite:" + path.toAbsolutePath(), config.toProperties());
    }

    static void createTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
        }
    }
}
