package org.imprimatur.store.embedded;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One page: where its cells begin, and which pages stand below it. */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared
record RawPage(int number, byte[] bytes) {
    static final int INNER_INDEX = 0x02;
    static final int INDEX = 0x0a;
    static final int TABLE = 0x0d;
    static final int INNER_TABLE = 0x05;

    private static final int FILE_HEADER = 100;

    int type() {
        return bytes[start()];
    }

    boolean isIndex() {
        return type() == INDEX || type() == INNER_INDEX;
    }

    boolean isTree() {
        return isIndex() || type() == TABLE || type() == INNER_TABLE;
    }

    private boolean isInner() {
        return type() == INNER_INDEX || type() == INNER_TABLE;
    }

    private int start() {
        return number == 1 ? FILE_HEADER : 0;
    }

    int number(int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    private int small(int at) {
        return ByteBuffer.wrap(bytes).getShort(at) & 0xffff;
    }

    /** Where the cells begin; empty where one would not be on the page: then none of it can be told. */
    Optional<List<Integer>> cells() {
        int first = start() + (isInner() ? 12 : 8);
        int count = small(start() + 3);
        var cells = new ArrayList<Integer>();
        if (first + 2 * count > bytes.length) {
            return Optional.empty();
        }
        for (int cell = 0; cell < count; cell++) {
            int at = small(first + 2 * cell);
            if (at < first + 2 * count || at > bytes.length - 4) {
                return Optional.empty();
            }
            cells.add(at);
        }
        return Optional.of(cells);
    }

    List<Integer> children() {
        var children = new ArrayList<Integer>();
        if (isInner()) {
            cells().orElse(List.of()).forEach(cell -> children.add(number(cell)));
            children.add(number(start() + 8));
        }
        return children;
    }

    /** Where the payload of a cell is told of: after the number of the page below. */
    int payload(int cell) {
        return isInner() ? cell + 4 : cell;
    }
}
