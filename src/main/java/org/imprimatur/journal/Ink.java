package org.imprimatur.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers and words as bytes. What was written before is written as its number. */
final class Ink {
    private final ByteArrayOutputStream to = new ByteArrayOutputStream();
    private final Map<Object, Integer> written = new HashMap<>();

    /** Whether it was written before, and so is done; else what it says has to follow. */
    boolean again(Object value) {
        var earlier = written.get(value);
        number(earlier == null ? 0 : earlier + 1);
        return earlier != null;
    }

    /** What was begun last is written. */
    void done(Object value) {
        written.put(value, written.size());
    }

    /** Seven bits a byte, the lowest first; small ones are short, below zero as well. */
    void number(long number) {
        long left = number << 1 ^ number >> Long.SIZE - 1;
        while ((left & ~0x7fL) != 0) {
            to.write((int) left & 0x7f | 0x80);
            left >>>= 7;
        }
        to.write((int) left);
    }

    /** One byte a character where all are that small; half characters come back as they were, too. */
    void word(String word) {
        boolean narrow = word.chars().allMatch(c -> c < 0x100);
        number(narrow ? word.length() : -1 - word.length());
        if (narrow) {
            to.writeBytes(word.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            word.chars().forEach(c -> {
                to.write(c >> 8);
                to.write(c);
            });
        }
    }

    byte[] bytes() {
        return to.toByteArray();
    }
}
