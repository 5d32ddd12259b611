package org.imprimatur.serving;

import java.util.stream.IntStream;

/** What answers are made on: some at once, and of one never two, however many ask for it. */
public final class Presses {
    private static final int MOST = 64;

    private final Object[] presses =
            IntStream.range(0, MOST).mapToObj(number -> new Object()).toArray();

    /** To be held while the answer is made, by whoever looked once more that it was not made meanwhile. */
    public Object of(String question) {
        return presses[Math.floorMod(question.hashCode(), MOST)];
    }
}
