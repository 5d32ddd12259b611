package org.imprimatur.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be found out again, but not for nothing: a number of answers, of which those go first that nobody asked for longest.
 * For many threads at once.
 */
public final class Remembered<K, V> {
    private final Map<K, V> known;

    /** @param most how many there are at most */
    public Remembered(int most) {
        known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    public void keep(K key, V value) {
        known.put(key, value);
    }

    /** Two who ask at once may both find it out: nobody waits for another. */
    public V of(K key, Function<? super K, ? extends V> findingOut) {
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        V found = findingOut.apply(key);
        known.put(key, found);
        return found;
    }
}
