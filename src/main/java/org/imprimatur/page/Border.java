package org.imprimatur.page;

import java.util.function.IntPredicate;

/** Finds a place in what is in order, without a look at most of it. */
public final class Border {
    private Border() {}

    /**
     * Where the first ones end that a question is true of.
     *
     * @param size how many there are
     * @param isBefore true of the first ones, whose places count from 0, and of none after them
     */
    public static int of(int size, IntPredicate isBefore) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isBefore.test(middle)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
