package org.imprimatur.gate;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * How much the product bears of those who send or take slowly: while it waits for them, a thread answers nobody else.
 *
 * @param largest body in bytes
 * @param slowest in bytes a second, on average, once somebody has been waited for
 * @param free for so long anybody is waited for
 * @param waits how many are waited for at once
 */
public record Endurance(long largest, long slowest, Duration free, Semaphore waits) {
    public Endurance(long largest, long slowest, Duration free, int waits) {
        this(largest, slowest, free, new Semaphore(waits));
    }

    /** Whether whoever moved so many bytes has been waited for long enough. */
    boolean isOver(long bytes, long waitedNanos) {
        return slowest > 0
                && waitedNanos > free.toNanos()
                && bytes * (double) Duration.ofSeconds(1).toNanos() / waitedNanos < slowest;
    }
}
