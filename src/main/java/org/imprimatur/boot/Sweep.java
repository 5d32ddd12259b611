package org.imprimatur.boot;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Sweeps up once what a start left behind, while nobody is being answered: Java's own collections do not pack what is left,
 * and an idle server keeps a third more memory than it needs. It stops everybody for about a tenth of a second, so it waits for
 * a quiet moment, and lets be what is large.
 *
 * @param used processor time of this process so far, in nanoseconds
 * @param held what the heap holds, in bytes
 * @param collect what stops everybody
 */
record Sweep(LongSupplier used, LongSupplier held, Pause pause, Runnable collect) {
    private static final int LOOKS = 60;
    private static final int SECONDS = 5;

    /** A tenth of one core: what Payara's own rounds take, and not somebody who reads. */
    private static final long QUIET = TimeUnit.SECONDS.toNanos(SECONDS) / 10;

    private static final long LARGE = 256L * 1024 * 1024;

    /** Waits between two looks. */
    interface Pause {
        void seconds(int many) throws InterruptedException;
    }

    static Sweep ofThisProcess() {
        var runtime = Runtime.getRuntime();
        return new Sweep(
                Sweep::processorTime,
                () -> runtime.totalMemory() - runtime.freeMemory(),
                TimeUnit.SECONDS::sleep,
                System::gc);
    }

    /** Where the system does not tell, as if one core were always at work. */
    private static long processorTime() {
        var info = ProcessHandle.current().info();
        return info.totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
    }

    /** Looks every five seconds for five minutes; whether there was such a moment. */
    boolean once() {
        try {
            long before = used.getAsLong();
            for (int look = 0; look < LOOKS; look++) {
                pause.seconds(SECONDS);
                long now = used.getAsLong();
                if (now - before < QUIET) {
                    return isSwept();
                }
                before = now;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean isSwept() {
        boolean isSmall = held.getAsLong() < LARGE;
        if (isSmall) {
            collect.run();
        }
        return isSmall;
    }
}
