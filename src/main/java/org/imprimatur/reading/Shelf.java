package org.imprimatur.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.page.PageId;
import org.jspecify.annotations.Nullable;

/**
 * Live pages in one order. A list is made of those that it shows, without a look at the others.
 *
 * <p>They are put in order at once when somebody looks first: one after the other, as they come at a start, would take
 * many times as long.
 */
final class Shelf<K extends Comparable<K>> {
    private final Function<LivePage, K> key;
    private final Map<PageId, LivePage> heap = new HashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private volatile @Nullable ConcurrentNavigableMap<K, LivePage> ordered;

    Shelf(Function<LivePage, K> key) {
        this.key = key;
    }

    void replace(@Nullable LivePage before, @Nullable LivePage now) {
        var pages = ordered;
        if (pages != null || !isHeaped(before, now)) {
            replace(before, now, pages == null ? pages() : pages);
        }
    }

    private synchronized boolean isHeaped(@Nullable LivePage before, @Nullable LivePage now) {
        if (ordered != null) {
            return false;
        }
        if (before != null) {
            heap.remove(before.id());
        }
        if (now != null) {
            heap.put(now.id(), now);
        }
        size.set(heap.size());
        return true;
    }

    /** At its new place first, so that there is no moment at which it is nowhere. */
    private void replace(@Nullable LivePage before, @Nullable LivePage now, Map<K, LivePage> pages) {
        if (now != null && pages.put(key.apply(now), now) == null) {
            size.incrementAndGet();
        }
        if (before != null
                && (now == null || !key.apply(before).equals(key.apply(now)))
                && pages.remove(key.apply(before)) != null) {
            size.decrementAndGet();
        }
    }

    int size() {
        return size.get();
    }

    Stream<LivePage> stream() {
        return pages().entrySet().stream().map(Map.Entry::getValue);
    }

    /** From the first key on, and up to the second without it. */
    Stream<LivePage> between(K first, K end) {
        return pages().subMap(first, end).values().stream();
    }

    /** Those that come after a key. */
    Stream<LivePage> after(K last) {
        return pages().tailMap(last, false).values().stream();
    }

    private ConcurrentNavigableMap<K, LivePage> pages() {
        var pages = ordered;
        return pages == null ? order() : pages;
    }

    private synchronized ConcurrentNavigableMap<K, LivePage> order() {
        var pages = ordered;
        if (pages == null) {
            SortedMap<K, LivePage> sorted = new TreeMap<>();
            heap.values().forEach(page -> sorted.put(key.apply(page), page));
            pages = new ConcurrentSkipListMap<>(sorted);
            ordered = pages;
            heap.clear();
        }
        return pages;
    }
}
