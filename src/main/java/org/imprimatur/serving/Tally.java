package org.imprimatur.serving;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** How often something was ready when it was asked for. */
public final class Tally {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private volatile LongSupplier bytes = () -> 0;

    public void hit() {
        hits.increment();
    }

    public void missed() {
        misses.increment();
    }

    /** Says how to learn the size, in bytes, of all that is ready. */
    public void weighing(LongSupplier size) {
        bytes = size;
    }

    long hits() {
        return hits.sum();
    }

    long misses() {
        return misses.sum();
    }

    long bytes() {
        return bytes.getAsLong();
    }
}
