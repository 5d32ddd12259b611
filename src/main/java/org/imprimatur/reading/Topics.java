package org.imprimatur.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what changed since an edition: what was drawn is stale when a thing that it was drawn from changed after the drawing
 * began, and not before. A change is told of a moment after it was made; until then nobody can expect to see it.
 */
final class Topics {
    private final Map<Topic, Long> changed = new ConcurrentHashMap<>();
    private final Map<Topic, Long> untold = new ConcurrentHashMap<>();
    private final Queue<Change> waiting = new ArrayDeque<>();
    private volatile long all;
    private volatile long edition;
    private volatile long told;

    private record Change(long edition, Set<Topic> topics) {}

    /**
     * To be called after the change can be seen: whoever drew half of it then draws again.
     *
     * @return the edition that it made, which is to be told
     */
    synchronized long change(Collection<Topic> topics) {
        long next = edition + 1;
        waiting.add(new Change(next, Set.copyOf(topics)));
        topics.forEach(topic -> untold.put(topic, next));
        // Last: whoever sees the number sees the topics.
        edition = next;
        return next;
    }

    /** From now on everybody may expect to see what changed up to this edition. */
    synchronized void tell(long upTo) {
        for (var next = waiting.peek(); next != null && next.edition() <= upTo; next = waiting.peek()) {
            waiting.remove();
            long number = next.edition();
            next.topics().forEach(topic -> tell(topic, number));
        }
        told = Math.max(told, upTo);
    }

    /** In this order, so that there is no moment at which the change stands nowhere. */
    private void tell(Topic topic, long number) {
        changed.merge(topic, number, Math::max);
        untold.remove(topic, number);
    }

    /** What changed and nobody was told of. */
    Set<Topic> untold() {
        return Set.copyOf(untold.keySet());
    }

    synchronized void changeAll() {
        all = edition + 1;
        changed.clear();
        untold.clear();
        waiting.clear();
        edition = all;
        told = all;
    }

    long edition() {
        return edition;
    }

    long told() {
        return told;
    }

    /** Whether none of them changed after the edition; one that nobody asked for is no reason. */
    boolean unchanged(Collection<Topic> topics, long since) {
        return none(untold, topics, since) && noneTold(topics, since);
    }

    /** Whether nobody was told that one of them changed after the edition. */
    boolean noneTold(Collection<Topic> topics, long since) {
        return all <= since && none(changed, topics, since);
    }

    private static boolean none(Map<Topic, Long> changes, Collection<Topic> topics, long since) {
        for (var topic : topics) {
            if (changes.getOrDefault(topic, 0L) > since) {
                return false;
            }
        }
        return true;
    }
}
