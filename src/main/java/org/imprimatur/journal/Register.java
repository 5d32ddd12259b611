package org.imprimatur.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/**
 * Pages under what they say of themselves, so that a question looks at the pages that fit and at no others. Made when
 * somebody asks first, so that a start need not; from then on a page is looked at once after it moved.
 */
public final class Register<K> {
    private final Standings standings;
    private final Function<Standing, ? extends Collection<K>> keys;
    private final Set<PageId> moved = ConcurrentHashMap.newKeySet();
    private final Map<K, Set<PageId>> pages = new HashMap<>();
    private final Map<PageId, Set<K>> placed = new HashMap<>();
    private boolean made;

    /** @param keys what a page is to be found under; asked on the thread of whoever looks something up */
    public Register(Standings standings, Function<Standing, ? extends Collection<K>> keys) {
        this.standings = standings;
        this.keys = keys;
        standings.onStep(page -> moved.add(page.id()));
    }

    /** The pages that stand under a key. */
    public synchronized List<Standing> under(K key) {
        catchUp();
        return found(pages.getOrDefault(key, Set.of()));
    }

    /** The pages that stand under any key. */
    public synchronized List<Standing> all() {
        catchUp();
        return found(placed.keySet());
    }

    public synchronized int count(K key) {
        catchUp();
        return pages.getOrDefault(key, Set.of()).size();
    }

    private List<Standing> found(Collection<PageId> some) {
        return some.stream().flatMap(page -> standings.find(page).stream()).toList();
    }

    private void catchUp() {
        if (!made) {
            standings.all().forEach(this::place);
            made = true;
        }
        for (PageId page : List.copyOf(moved)) {
            // Taken off before it is looked up: a step in between puts it on again.
            moved.remove(page);
            try {
                standings.find(page).ifPresent(this::place);
            } catch (RuntimeException failure) {
                moved.add(page);
                throw failure;
            }
        }
    }

    private void place(Standing page) {
        var now = new LinkedHashSet<K>(keys.apply(page));
        var before = now.isEmpty() ? placed.remove(page.id()) : placed.put(page.id(), Set.copyOf(now));
        if (before != null) {
            before.stream().filter(key -> !now.contains(key)).forEach(key -> leave(key, page.id()));
        }
        now.forEach(key -> pages.computeIfAbsent(key, first -> new HashSet<>()).add(page.id()));
    }

    private void leave(K key, PageId page) {
        pages.computeIfPresent(key, (same, those) -> {
            those.remove(page);
            return those.isEmpty() ? null : those;
        });
    }
}
