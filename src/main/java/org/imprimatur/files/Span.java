package org.imprimatur.files;

/**
 * Some of the bytes of a file.
 *
 * @param from the first
 * @param to the one after the last
 */
record Span(long from, long to) {
    long size() {
        return to - from;
    }

    /** As {@code Content-Range} says it. */
    String of(long whole) {
        return "bytes " + from + "-" + (to - 1) + "/" + whole;
    }
}
