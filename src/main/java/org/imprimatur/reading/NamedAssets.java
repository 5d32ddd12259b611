package org.imprimatur.reading;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.page.Hash;

/** How many live texts name an asset. */
final class NamedAssets {
    private final Map<Hash, Integer> texts = new ConcurrentHashMap<>();

    /** What both texts name is named all the while: a page that changes never loses its pictures for a moment. */
    void replace(Set<Hash> before, Set<Hash> after) {
        after.forEach(asset -> texts.merge(asset, 1, Integer::sum));
        before.forEach(asset -> texts.computeIfPresent(asset, (same, count) -> count == 1 ? null : count - 1));
    }

    boolean contains(Hash asset) {
        return texts.containsKey(asset);
    }
}
