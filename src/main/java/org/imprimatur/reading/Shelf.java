package org.imprimatur.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Live pages in one order. A list is made of those that it shows, without a look at the others. */
final class Shelf<K> {
    private final Function<LivePage, K> key;
    private final ConcurrentNavigableMap<K, LivePage> pages;
    private final AtomicInteger size = new AtomicInteger();

    Shelf(Function<LivePage, K> key, Comparator<K> order) {
        this.key = key;
        this.pages = new ConcurrentSkipListMap<>(order);
    }

    /** At its new place first, so that there is no moment at which it is nowhere. */
    void replace(@Nullable LivePage before, @Nullable LivePage now) {
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
        return pages.entrySet().stream().map(Map.Entry::getValue);
    }
}
