package org.imprimatur.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Moved moved;
    private final Map<K, Set<PageId>> pages = new HashMap<>();
    private final Map<PageId, Set<K>> placed = new HashMap<>();

    /** @param keys what a page is to be found under; asked on the thread of whoever looks something up */
    public Register(Standings standings, Function<Standing, ? extends Collection<K>> keys) {
        this.standings = standings;
        this.keys = keys;
        this.moved = new Moved(standings);
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

    /** Every key under which a page stands, with the number of its pages. */
    public synchronized Map<K, Integer> counts() {
        catchUp();
        var counts = new HashMap<K, Integer>();
        pages.forEach((key, those) -> counts.put(key, those.size()));
        return counts;
    }

    private List<Standing> found(Collection<PageId> some) {
        return some.stream().flatMap(page -> standings.find(page).stream()).toList();
    }

    private void catchUp() {
        moved.each(this::place);
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
