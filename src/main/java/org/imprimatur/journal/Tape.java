package org.imprimatur.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Ink} wrote. Equal values come back as one object. */
final class Tape {
    private final byte[] bytes;
    private final List<Object> read = new ArrayList<>();
    private final Sharing sharing;
    private int at;

    /** @param sharing knows values of other tapes */
    Tape(byte[] bytes, Sharing sharing) {
        this.bytes = bytes;
        this.sharing = sharing;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte some = bytes[at++];
            number |= (some & 0x7fL) << shift;
            if (some >= 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
    }

    /** How many follow: never more than there are bytes left, whatever the bytes say. */
    int size() {
        long size = number();
        if (size < 0 || size > bytes.length - at) {
            throw new IllegalArgumentException(size + " do not follow");
        }
        return (int) size;
    }

    String word() {
        long length = number();
        return length < 0 ? wide(-1 - length) : narrow(length);
    }

    private String narrow(long length) {
        at += Math.toIntExact(length);
        return new String(bytes, at - (int) length, (int) length, StandardCharsets.ISO_8859_1);
    }

    private String wide(long length) {
        if (length > (bytes.length - at) / 2) {
            throw new IllegalArgumentException(length + " characters do not follow");
        }
        var word = new char[(int) length];
        for (int i = 0; i < word.length; i++) {
            word[i] = (char) (bytes[at++] << 8 | bytes[at++] & 0xff);
        }
        return new String(word);
    }

    /** The value of which the number comes next, or the one that follows. */
    Object once(Kind kind) {
        int earlier = Math.toIntExact(number());
        if (earlier > 0) {
            return read.get(earlier - 1);
        }
        var value = sharing.one(kind.read(this));
        read.add(value);
        return value;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
