package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pages stand in the log beside the data file (https://www.sqlite.org/fileformat2.html#walformat).
 *
 * @param pageSize 0 where there is no log
 * @param committed where the newest of each page begins, as SQLite would read it
 * @param touched the pages that any of its frames is of, those of earlier logs in the same file as well
 * @param torn the frames after the one at which SQLite stops: of the same log, but behind damage
 */
record RawLog(int pageSize, Map<Integer, Long> committed, Set<Integer> touched, List<Frame> torn) {
    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int MAGIC = 0x377f0682;

    static final RawLog NONE = new RawLog(0, Map.of(), Set.of(), List.of());

    /** A page in the log, and where its bytes begin. */
    record Frame(int page, long offset) {}

    static RawLog read(FileChannel log) throws IOException {
        var header = bytes(log, 0, HEADER);
        if (header.remaining() < HEADER || (header.getInt(0) & ~1) != MAGIC) {
            return NONE;
        }
        var order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new Reading(log, header, new Sum(order)).read();
    }

    private static ByteBuffer bytes(FileChannel file, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    private static final class Reading {
        private final FileChannel log;
        private final ByteBuffer header;
        private final Sum sum;
        private final int pageSize;
        private final Map<Integer, Long> committed = new HashMap<>();
        private final Map<Integer, Long> waiting = new HashMap<>();
        private final Set<Integer> touched = new TreeSet<>();
        private final List<Frame> torn = new ArrayList<>();
        private boolean holds;

        Reading(FileChannel log, ByteBuffer header, Sum sum) {
            this.log = log;
            this.header = header;
            this.sum = sum;
            this.pageSize = header.getInt(8);
        }

        RawLog read() throws IOException {
            sum.add(header, 0, 24);
            holds = sum.is(header.getInt(24), header.getInt(28));
            long whole = pageSize < 512 || pageSize > 65_536 ? 0 : log.size();
            for (long at = HEADER; at + FRAME + pageSize <= whole; at += FRAME + pageSize) {
                frame(bytes(log, at, FRAME + pageSize), at + FRAME);
            }
            return new RawLog(pageSize, committed, touched, torn);
        }

        private void frame(ByteBuffer frame, long offset) {
            boolean isOurs = frame.getInt(8) == header.getInt(16) && frame.getInt(12) == header.getInt(20);
            sum.add(frame, 0, 8);
            sum.add(frame, FRAME, pageSize);
            holds = holds && isOurs && sum.is(frame.getInt(16), frame.getInt(20));
            int page = frame.getInt(0);
            touched.add(page);
            if (holds) {
                waiting.put(page, offset);
                commit(frame.getInt(4));
            } else if (isOurs) {
                torn.add(new Frame(page, offset));
            }
        }

        private void commit(int sizeAfter) {
            if (sizeAfter != 0) {
                committed.putAll(waiting);
                waiting.clear();
            }
        }
    }

    /** The running checksum of a log. */
    private static final class Sum {
        private final ByteOrder order;
        private int first;
        private int second;

        Sum(ByteOrder order) {
            this.order = order;
        }

        void add(ByteBuffer bytes, int from, int length) {
            var words = bytes.duplicate().order(order);
            for (int at = from; at < from + length; at += 8) {
                first += words.getInt(at) + second;
                second += words.getInt(at + 4) + first;
            }
        }

        boolean is(int one, int other) {
            return first == one && second == other;
        }
    }
}
