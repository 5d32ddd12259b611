package org.imprimatur.journal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is said of each page, by its number on the roll; nothing of most of them, perhaps. */
final class Column<T> {
    private @Nullable Object[] said = new Object[0];

    /** Beyond it nothing is said of any page. */
    int size() {
        return said.length;
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T get(int number) {
        return number < said.length ? (T) said[number] : null;
    }

    void set(int number, @Nullable T now) {
        if (number >= said.length) {
            said = Arrays.copyOf(said, number + number / 2 + 1);
        }
        said[number] = now;
    }
}
