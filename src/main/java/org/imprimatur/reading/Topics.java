package org.imprimatur.reading;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what changed since an edition: what was drawn is stale when a thing that it was drawn from changed after the drawing
 * began, and not before.
 */
final class Topics {
    private final Map<Topic, Long> changed = new ConcurrentHashMap<>();
    private volatile long all;
    private volatile long edition;

    /** To be called after the change can be seen: whoever drew half of it then draws again. */
    synchronized void change(Collection<Topic> topics) {
        long next = edition + 1;
        topics.forEach(topic -> changed.put(topic, next));
        // Last: whoever sees the number sees the topics.
        edition = next;
    }

    synchronized void changeAll() {
        all = edition + 1;
        changed.clear();
        edition = all;
    }

    long edition() {
        return edition;
    }

    /** Whether none of them changed after the edition; one that nobody asked for is no reason. */
    boolean unchanged(Collection<Topic> topics, long since) {
        if (all > since) {
            return false;
        }
        for (var topic : topics) {
            if (changed.getOrDefault(topic, 0L) > since) {
                return false;
            }
        }
        return true;
    }
}
