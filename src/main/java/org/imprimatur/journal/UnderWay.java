package org.imprimatur.journal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;

/** The steps that are being taken: until they are known to all who listen, and until no more may be taken. */
final class UnderWay {
    private static final long NAP = Duration.ofMillis(2).toNanos();

    /** Something for each step. */
    private final Set<Object> steps = ConcurrentHashMap.newKeySet();

    /** Whoever takes a step reads; whoever ends them all writes, for ever. */
    private final ReadWriteLock moving = new StampedLock().asReadWriteLock();

    <T> T take(Supplier<T> step) {
        var lock = moving.readLock();
        if (!lock.tryLock()) {
            throw new UnavailableException(Why.STORE_AWAY, new IllegalStateException("the product is stopping"));
        }
        var taken = new Object();
        steps.add(taken);
        try {
            return step.get();
        } finally {
            steps.remove(taken);
            lock.unlock();
        }
    }

    /** Waits until every step that is being taken now is known to all who listen; whether that was soon. */
    boolean settle(Duration patience) {
        var open = Set.copyOf(steps);
        long until = System.nanoTime() + patience.toNanos();
        while (open.stream().anyMatch(steps::contains)) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(NAP);
        }
        return true;
    }

    /** Waits for the steps that are being taken, and refuses all others from then on. */
    void stop() {
        moving.writeLock().lock();
    }
}
