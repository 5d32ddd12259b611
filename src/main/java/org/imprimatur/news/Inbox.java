package org.imprimatur.news;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.imprimatur.page.UnavailableException;

/** What other nodes told of and nobody here has looked at yet. */
final class Inbox {
    private static final Logger LOG = System.getLogger(Inbox.class.getName());

    private final Deque<String> heard = new ArrayDeque<>();
    private final ReentrantLock reading = new ReentrantLock();

    void add(List<String> subjects) {
        synchronized (heard) {
            heard.addAll(subjects);
        }
    }

    /** Has all of it looked at. True where nobody is still at what was added before; false where that takes too long. */
    boolean isEmptied(Consumer<String> reader) {
        if (!Feed.has(reading)) {
            return false;
        }
        try {
            for (var some = taken(); !some.isEmpty(); some = taken()) {
                empty(some, reader);
            }
            return true;
        } finally {
            reading.unlock();
        }
    }

    /** What was told of twice is looked at once. */
    private List<String> taken() {
        synchronized (heard) {
            var some = new ArrayList<>(new LinkedHashSet<>(heard));
            heard.clear();
            return some;
        }
    }

    private void empty(List<String> some, Consumer<String> reader) {
        try {
            while (!some.isEmpty()) {
                read(some.get(0), reader);
                some.remove(0);
            }
        } finally {
            add(some);
        }
    }

    /** What cannot be read must not keep everything after it from being heard of. */
    private static void read(String subject, Consumer<String> reader) {
        try {
            reader.accept(subject);
        } catch (UnavailableException away) {
            throw away;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The news of " + subject + " could not be read", failure);
        }
    }
}
