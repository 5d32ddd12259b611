package org.imprimatur.news;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The bulletins of all nodes in their order: reads those of the others, and writes the next. */
final class Feed {
    static final int MOST = 500;

    /** How long somebody waits for another one who reads: who is behind by then hears of it soon. */
    private static final long PATIENCE_MILLIS = 500;

    private final Bulletins bulletins;
    private final String node;
    private final Clock clock;
    private final Consumer<List<String>> heard;
    private final Runnable gap;
    private final ReentrantLock desk = new ReentrantLock();
    private final AtomicLong readings = new AtomicLong();
    private volatile long tip;

    /**
     * Begins after the newest bulletin.
     *
     * @param heard is given the subjects that another node told of
     * @param gap is told where a bulletin is missing
     */
    Feed(Bulletins bulletins, String node, Clock clock, Consumer<List<String>> heard, Runnable gap) {
        this.bulletins = bulletins;
        this.node = node;
        this.clock = clock;
        this.heard = heard;
        this.gap = gap;
        // Before anything is read: what comes after it is heard of, whatever was read already.
        this.tip = bulletins.last();
    }

    /** The number of the newest bulletin that is known here. */
    long tip() {
        return tip;
    }

    /** Writes the next bulletin; its number. */
    long write(List<String> subjects) {
        desk.lock();
        try {
            long next = tip + 1;
            while (!bulletins.insert(new Bulletin(next, node, clock.instant(), subjects))) {
                read();
                next = tip + 1;
            }
            tip = next;
            return next;
        } finally {
            desk.unlock();
        }
    }

    /** Reads all there are now; a reading of somebody else that began after one came is as good. False where it takes too long. */
    boolean isRead(Lookout lookout) {
        long before = readings.get();
        if (!has(desk)) {
            return false;
        }
        try {
            if (readings.get() == before) {
                readings.incrementAndGet();
                lookout.begins();
                read();
            }
            return true;
        } finally {
            lookout.ends();
            desk.unlock();
        }
    }

    static boolean has(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read() {
        List<Bulletin> some;
        do {
            some = bulletins.after(tip, MOST);
            some.forEach(this::take);
        } while (some.size() == MOST);
    }

    private void take(Bulletin bulletin) {
        if (bulletin.number() != tip + 1) {
            gap.run();
        }
        tip = bulletin.number();
        if (!bulletin.node().equals(node)) {
            heard.accept(bulletin.subjects());
        }
    }
}
