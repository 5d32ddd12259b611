package org.imprimatur.redline;

/** A stretch of characters of a {@link Plain} text; the end is not part of it. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a stretch of text: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }
}
