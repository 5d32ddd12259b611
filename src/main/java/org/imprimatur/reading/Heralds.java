package org.imprimatur.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets those who draw make ready what changed before anybody is told of the change, so that no reader waits for a drawing.
 * Changes that are made while one is made ready are made ready together after it.
 */
final class Heralds {
    private final Topics topics;
    private final List<Runnable> heralds = new CopyOnWriteArrayList<>();
    private final Lock turn = new ReentrantLock();

    Heralds(Topics topics) {
        this.topics = topics;
    }

    void add(Runnable herald) {
        heralds.add(herald);
    }

    /** Returns when everybody sees the change that made this edition, or may wait for it to be drawn. */
    void tell(long edition) {
        if (heralds.isEmpty()) {
            topics.tell(edition);
            return;
        }
        turn.lock();
        try {
            if (topics.told() < edition) {
                tellAll(topics.edition());
            }
        } finally {
            turn.unlock();
        }
    }

    private void tellAll(long edition) {
        try {
            heralds.forEach(Runnable::run);
        } finally {
            topics.tell(edition);
        }
    }
}
