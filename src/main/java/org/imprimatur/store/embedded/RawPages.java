package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a data file and its log, read without SQLite, which refuses a damaged one
 * (https://www.sqlite.org/fileformat2.html). Nothing that stands in them is believed.
 */
final class RawPages implements AutoCloseable {
    private static final int USUAL_SIZE = 4096;
    private static final int HEADER = 100;

    private final Path path;
    private final FileChannel data;
    private final Optional<FileChannel> log;
    private final RawLog logged;
    private final Map<Integer, Long> inLog;
    private final int size;
    private final int reserved;

    private RawPages(Path path, FileChannel data, Optional<FileChannel> log) throws IOException {
        this.path = path;
        this.data = data;
        this.log = log;
        this.logged = log.isEmpty() ? RawLog.NONE : RawLog.read(log.get());
        this.inLog = new HashMap<>(logged.committed());
        var header = bytes(data, 0, HEADER);
        this.size = size(header, logged);
        this.reserved = header.length < HEADER || header[20] < 0 || header[20] > 64 ? 0 : header[20];
    }

    static RawPages open(DataFile file) throws IOException {
        var log = file.logPath();
        return new RawPages(
                file.path(),
                FileChannel.open(file.path(), StandardOpenOption.READ),
                Files.exists(log) ? Optional.of(FileChannel.open(log, StandardOpenOption.READ)) : Optional.empty());
    }

    private static int size(byte[] header, RawLog logged) {
        if (logged.pageSize() > 0) {
            return logged.pageSize();
        }
        int says = header.length < HEADER ? 0 : ByteBuffer.wrap(header).getShort(16) & 0xffff;
        int size = says == 1 ? 65_536 : says;
        return size >= 512 && Integer.bitCount(size) == 1 ? size : USUAL_SIZE;
    }

    private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {}
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    int usable() {
        return size - reserved;
    }

    /** How many whole pages the data file has, without those that wait in the log. */
    int inFile() throws IOException {
        return (int) (data.size() / size);
    }

    int count() throws IOException {
        int last = inLog.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(last, (int) ((data.size() + size - 1) / size));
    }

    /** The newest of the page; empty where there is none. */
    Optional<RawPage> page(int number) throws IOException {
        if (number < 1) {
            return Optional.empty();
        }
        var offset = inLog.get(number);
        var bytes = offset == null ? bytes(data, (number - 1L) * size, size) : bytes(log.orElseThrow(), offset, size);
        return bytes.length < size ? Optional.empty() : Optional.of(new RawPage(number, bytes));
    }

    /** In which file and at which byte a page stands, for people. */
    String place(int number) {
        var offset = inLog.get(number);
        return offset == null ? path + ", byte " + (number - 1L) * size : path + "-wal, byte " + offset;
    }

    /** The pages that were written last, as the log tells. */
    Set<Integer> touched() {
        return logged.touched();
    }

    /** The pages of the log that SQLite does not look at, as damage stands before them. From now on they count. */
    List<RawLog.Frame> takeTorn() {
        logged.torn().forEach(frame -> inLog.put(frame.page(), frame.offset()));
        return logged.torn();
    }

    Optional<RawPage> torn(RawLog.Frame frame) throws IOException {
        var bytes = bytes(log.orElseThrow(), frame.offset(), size);
        return bytes.length < size ? Optional.empty() : Optional.of(new RawPage(frame.page(), bytes));
    }

    /** The pages that hold nothing any more; empty where the list of them is not sound. */
    BitSet free() throws IOException {
        var free = new BitSet();
        var first = page(1);
        if (first.isEmpty()) {
            return free;
        }
        int trunk = first.get().number(32);
        int expected = first.get().number(36);
        while (trunk > 0 && !free.get(trunk) && free.cardinality() <= expected) {
            var page = page(trunk);
            if (page.isEmpty()
                    || page.get().number(4) > size / 4 - 2
                    || page.get().number(4) < 0) {
                return new BitSet();
            }
            free.set(trunk);
            for (int leaf = 0; leaf < page.get().number(4); leaf++) {
                free.set(Math.max(0, page.get().number(8 + 4 * leaf)));
            }
            trunk = page.get().number(0);
        }
        return free.cardinality() == expected ? free : new BitSet();
    }

    @Override
    public void close() throws IOException {
        try (data) {
            if (log.isPresent()) {
                log.get().close();
            }
        }
    }
}
