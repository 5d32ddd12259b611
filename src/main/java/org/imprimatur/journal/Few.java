package org.imprimatur.journal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.imprimatur.page.PageId;

/** Sets of a few pages, which are copied when they change, so that they can be given out as they are. */
public final class Few {
    private Few() {}

    public static <K> void add(Map<K, Set<PageId>> sets, K key, PageId page) {
        sets.merge(key, Set.of(page), (some, one) -> with(some, page));
    }

    public static Set<PageId> with(Set<PageId> some, PageId page) {
        if (some.contains(page)) {
            return some;
        }
        var all = new HashSet<>(some);
        all.add(page);
        return Set.copyOf(all);
    }

    /** Nothing is kept under a key of which no page is left. */
    public static <K> void remove(Map<K, Set<PageId>> sets, K key, PageId page) {
        sets.computeIfPresent(key, (same, some) -> {
            var left = new HashSet<>(some);
            left.remove(page);
            return left.isEmpty() ? null : Set.copyOf(left);
        });
    }
}
