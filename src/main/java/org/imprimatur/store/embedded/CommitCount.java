package org.imprimatur.store.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The number of answered commits, kept beside the data file: a data file that has fewer has lost something.
 *
 * <p>Two slots are written in turn, so that a torn write spoils only the one that is newer. A {@code RandomAccessFile},
 * because a channel would be closed by the interrupt of whichever caller happens to write.
 */
final class CommitCount implements AutoCloseable {

    private static final int SLOT = 512;

    /** Where a third slot stands after the store was closed. */
    private static final int END = 2 * SLOT;

    /** What a slot says: which store it counts for, and how far it has come. */
    record Mark(String store, long commits) {}

    private final RandomAccessFile file;

    private CommitCount(RandomAccessFile file) {
        this.file = file;
    }

    static CommitCount open(Path path) throws IOException {
        // "rwd" syncs the bytes with each write, and leaves the time of the change to the system.
        var file = new RandomAccessFile(path.toFile(), "rwd");
        file.setLength(2 * SLOT);
        return new CommitCount(file);
    }

    static Optional<Mark> read(Path path) throws IOException {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(path);
        var first = slot(bytes, 0);
        var second = slot(bytes, SLOT);
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return first.get().commits() > second.get().commits() ? first : second;
    }

    private static Optional<Mark> slot(byte[] bytes, int offset) {
        var end = Math.min(bytes.length, offset + SLOT);
        var text = end <= offset ? "" : new String(bytes, offset, end - offset, StandardCharsets.US_ASCII);
        var parts = text.split("[ \n]", 4);
        if (parts.length < 4 || !parts[2].equals(checksum(parts[0] + " " + parts[1]))) {
            return Optional.empty();
        }
        return Optional.of(new Mark(parts[0], Long.parseLong(parts[1])));
    }

    void write(Mark mark) throws IOException {
        write(mark, mark.commits() % 2 * SLOT);
    }

    private void write(Mark mark, long at) throws IOException {
        var text = mark.store() + " " + mark.commits();
        file.seek(at);
        file.write((text + " " + checksum(text) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Says how long the data file was when it was closed, all commits folded into it. The next opening takes that away. */
    static void writeEnd(Path path, Mark end) throws IOException {
        try (var count = open(path)) {
            count.write(end, END);
        }
    }

    /** Of the same store, with a number of bytes; empty where the store was not closed. */
    static Optional<Mark> readEnd(Path path) throws IOException {
        return Files.notExists(path) ? Optional.empty() : slot(Files.readAllBytes(path), END);
    }

    private static String checksum(String text) {
        var crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
