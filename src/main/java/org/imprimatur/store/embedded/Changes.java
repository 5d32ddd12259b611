package org.imprimatur.store.embedded;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Which documents each commit wrote or deleted, in a row that is part of the commit: what changed since an earlier one is told
 * without a look at all documents. Told is only what the rows prove: where one is missing or spoilt, or a commit changed more than a
 * row lists, nothing is.
 */
final class Changes {
    /** Of a commit that changed more, it is only said that it did. */
    private static final int MOST = 1_000;

    /** So many commits back is told. */
    private static final int KEPT = 50_000;

    /** Old rows are thrown away many at a time. */
    private static final int ROUND = 1_000;

    private static final String TOO_MANY = "*";
    private static final String BREAK = "\n";

    private Changes() {}

    /** The number of a commit, and a line for each document. Of a number that comes twice nothing can be proven. */
    static void note(Documents documents, long commit, Collection<String> changed) throws SQLException {
        boolean isListed = changed.size() <= MOST && changed.stream().noneMatch(one -> one.contains(BREAK));
        var lines = isListed ? String.join(BREAK, changed) : TOO_MANY;
        documents.run(
                "INSERT INTO changes (number, documents, checksum) VALUES (?, ?, ?)"
                        + " ON CONFLICT (number) DO UPDATE SET documents = ?, checksum = ?",
                commit,
                lines,
                checksum(commit, lines),
                TOO_MANY,
                checksum(commit, TOO_MANY));
        if (commit % ROUND == 0) {
            documents.run("DELETE FROM changes WHERE number <= ?", commit - KEPT);
        }
    }

    static String line(String collection, Object id) {
        return collection + "/" + id;
    }

    /** The ids of the documents of a collection that later commits changed; empty where that cannot be proven. */
    static Optional<Set<String>> since(Connection connection, String collection, long commit) throws SQLException {
        long last = Soundness.mark(connection).map(CommitCount.Mark::commits).orElse(-1L);
        if (last - commit < 0 || last - commit > KEPT) {
            return Optional.empty();
        }
        var ids = new HashSet<String>();
        long next = commit + 1;
        try (var statement = connection.prepareStatement(
                "SELECT number, documents, checksum FROM changes WHERE number > ? ORDER BY number")) {
            Documents.bind(statement, commit);
            try (var rows = statement.executeQuery()) {
                for (; rows.next(); next++) {
                    var lines = rows.getString(2);
                    if (rows.getLong(1) != next || rows.getLong(3) != checksum(next, lines) || lines.equals(TOO_MANY)) {
                        return Optional.empty();
                    }
                    lines.lines()
                            .filter(line -> line.startsWith(collection + "/"))
                            .forEach(line -> ids.add(line.substring(collection.length() + 1)));
                }
            }
        }
        return next == last + 1 ? Optional.of(ids) : Optional.empty();
    }

    private static long checksum(long commit, String lines) {
        var sum = new CRC32C();
        sum.update((commit + BREAK + lines).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
