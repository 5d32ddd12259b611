package org.imprimatur.store.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.store.embedded.CommitCount.Mark;

/** Looks for damage and repairs nothing. */
record Soundness(DataFile file, Connection connection) {

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern PAGE = Pattern.compile("\\bpage (\\d+)", Pattern.CASE_INSENSITIVE);

    void requireAtStart(StartCheck check) throws SQLException, IOException {
        requireNotOlder();
        if (check == StartCheck.QUICK || check == StartCheck.FULL) {
            requireNone(structure("quick_check"));
        }
        if (check == StartCheck.FULL) {
            requireNone(checksums().problems());
        }
    }

    /** All there is to check, at one moment: structure, each checksum, and the index against the documents. */
    Verification verify() throws SQLException {
        Waiting.execute(connection, "BEGIN");
        try {
            var found = checksums();
            var problems = new ArrayList<>(structure("integrity_check"));
            problems.addAll(found.problems());
            if (found.problems().isEmpty()
                    && !IndexSums.ofDocuments(connection).equals(IndexSums.ofEntries(connection))) {
                problems.add("the index does not fit the documents; take it out of " + SqliteSettings.INDEXES
                        + " for one start and put it back to have it made anew");
            }
            return new Verification(found.documents(), List.copyOf(problems));
        } finally {
            Waiting.execute(connection, "COMMIT");
        }
    }

    /** Which store this is and how many commits it holds; empty in a file that was never written. */
    static Optional<Mark> mark(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'store'")) {
            if (!tables.next()) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT a.value, b.value FROM store a, store b"
                        + " WHERE a.name = 'id' AND b.name = 'commits'")) {
            return row.next() ? Optional.of(new Mark(row.getString(1), row.getLong(2))) : Optional.empty();
        }
    }

    private void requireNotOlder() throws SQLException, IOException {
        var counted = CommitCount.read(file.countPath());
        if (counted.isPresent()) {
            var found = mark(connection);
            found.ifPresent(mark -> requireSame(mark, counted.get()));
            requireNotOlder(file, found.map(Mark::commits).orElse(0L), counted.get());
        }
    }

    /** Whether the file is as old as it should be, as sentences; empty where it is. */
    List<String> age() throws SQLException, IOException {
        try {
            requireNotOlder();
            return List.of();
        } catch (DamagedStoreException older) {
            return List.of(String.valueOf(older.getMessage()));
        }
    }

    private void requireSame(Mark found, Mark counted) {
        if (!found.store().equals(counted.store())) {
            throw new DamagedStoreException("The data file " + file.path() + " is not the one that " + file.countPath()
                    + " counts for. Put the right file back, or delete the count if the change was meant");
        }
    }

    static void requireNotOlder(DataFile file, long commits, Mark counted) {
        if (commits < counted.commits()) {
            throw new DamagedStoreException("The data file " + file.path() + " is older than it should be: it holds "
                    + commits + " commits, but " + counted.commits() + " were answered according to "
                    + file.countPath()
                    + ". Keep a copy of the folder and put the newest data file (with its -wal) back,"
                    + " or restore a backup; delete the count only to accept the loss");
        }
    }

    private void requireNone(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new DamagedStoreException("The data file " + file.path() + " is damaged: " + problems.get(0)
                    + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "")
                    + ". Nothing was changed; keep a copy of the folder and restore the last backup");
        }
    }

    private List<String> structure(String check) throws SQLException {
        var problems = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("PRAGMA " + check + "(" + MOST_PROBLEMS + ")")) {
            while (lines.next()) {
                for (var line : lines.getString(1).lines().toList()) {
                    if (!line.equals("ok") && !line.startsWith("*** in database")) {
                        problems.add(line + place(line));
                    }
                }
            }
        }
        return problems;
    }

    private String place(String problem) throws SQLException {
        var page = PAGE.matcher(problem);
        if (!page.find()) {
            return "";
        }
        try (var statement = connection.createStatement();
                var size = statement.executeQuery("PRAGMA page_size")) {
            size.next();
            return " (byte " + (Long.parseLong(page.group(1)) - 1) * size.getLong(1) + " of the file)";
        }
    }

    private Verification checksums() throws SQLException {
        var documents = 0L;
        var problems = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT collection, id, body, checksum FROM documents")) {
            while (rows.next()) {
                documents++;
                var row = new Row(rows.getString(1), rows.getObject(2), rows.getBytes(3), rows.getLong(4));
                if (!row.isIntact() && problems.size() < MOST_PROBLEMS) {
                    problems.add("document " + row.id() + " of " + row.collection() + ": the checksum does not fit");
                }
            }
        }
        return new Verification(documents, problems);
    }
}
