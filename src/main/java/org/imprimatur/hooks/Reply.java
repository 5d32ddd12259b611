package org.imprimatur.hooks;

/**
 * What came of a call.
 *
 * @param code of the answer; 0 where there was none
 * @param words the beginning of the answer, or why there was none
 * @param pause for how many seconds the answer asks to be left alone; 0 where it does not
 */
public record Reply(int code, String words, long millis, long pause) {
    private static final int GONE = 410;

    /** Whether the event arrived. */
    public boolean isYes() {
        return code >= 200 && code < 300;
    }

    /** Whoever answers so never wants to be called again. */
    boolean isGone() {
        return code == GONE;
    }
}
