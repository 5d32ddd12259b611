package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of one row, as its cell and the pages that it overflows into have them. Texts are bytes still. */
record RawRecord(List<@Nullable Object> columns) {
    /** A longer one was never written. */
    private static final long LONGEST = 512L << 20;

    /** Empty where the bytes make no row. */
    static Optional<RawRecord> of(RawPages pages, RawPage page, int cell) throws IOException {
        try {
            var in = ByteBuffer.wrap(page.bytes()).position(page.payload(cell));
            long length = varint(in);
            if (page.type() == RawPage.TABLE) {
                varint(in);
            }
            if (length < 1 || length > LONGEST) {
                return Optional.empty();
            }
            return Optional.of(parse(payload(pages, page, in, (int) length)));
        } catch (RuntimeException nonsense) {
            // Whatever stands there, it is no row; which rows are missing is found out otherwise.
            return Optional.empty();
        }
    }

    private static byte[] payload(RawPages pages, RawPage page, ByteBuffer in, int length) throws IOException {
        int local = local(pages.usable(), page.type(), length);
        var payload = new byte[length];
        in.get(payload, 0, local);
        int at = local;
        int next = at < length ? in.getInt() : 0;
        while (at < length) {
            var more = ByteBuffer.wrap(pages.page(next).orElseThrow().bytes());
            next = more.getInt();
            int some = Math.min(length - at, pages.usable() - 4);
            more.get(payload, at, some);
            at += some;
        }
        return payload;
    }

    /** How much of a payload stands in its cell. */
    private static int local(int usable, int type, int length) {
        int most = type == RawPage.TABLE ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int some = least + (length - least) % (usable - 4);
        return some <= most ? some : least;
    }

    private static RawRecord parse(byte[] payload) {
        var types = ByteBuffer.wrap(payload);
        int header = (int) varint(types);
        var values = ByteBuffer.wrap(payload).position(header);
        var columns = new ArrayList<@Nullable Object>();
        while (types.position() < header) {
            columns.add(value((int) varint(types), values));
        }
        return new RawRecord(columns);
    }

    private static @Nullable Object value(int type, ByteBuffer in) {
        return switch (type) {
            case 0 -> null;
            case 1, 2, 3, 4 -> whole(in, type);
            case 5 -> whole(in, 6);
            case 6 -> whole(in, 8);
            case 7 -> in.getDouble();
            case 8, 9 -> (long) type - 8;
            default -> bytes(in, (type - 12) / 2);
        };
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static long whole(ByteBuffer in, int length) {
        long value = in.get();
        for (int more = 1; more < length; more++) {
            value = value << 8 | in.get() & 0xff;
        }
        return value;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int at = 0; at < 8; at++) {
            int one = in.get();
            value = value << 7 | one & 0x7f;
            if (one >= 0) {
                return value;
            }
        }
        return value << 8 | in.get() & 0xff;
    }

    /** The row as a document, whether its checksum fits or not; empty where it is a row of another table. */
    Optional<Row> row() {
        return columns.size() == 4
                        && columns.get(0) instanceof byte[] collection
                        && key(1) != null
                        && columns.get(2) instanceof byte[] body
                        && columns.get(3) instanceof Long checksum
                ? Optional.of(new Row(text(collection), key(1), body, checksum))
                : Optional.empty();
    }

    /** A text or a whole number; null for all else. */
    @Nullable
    Object key(int column) {
        var value = column < columns.size() ? columns.get(column) : null;
        if (value instanceof byte[] bytes) {
            return text(bytes);
        }
        return value instanceof Long ? value : null;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return columns.stream()
                .map(column -> column instanceof byte[] bytes
                        ? text(Arrays.copyOf(bytes, Math.min(80, bytes.length)))
                        : column)
                .toList()
                .toString();
    }
}
