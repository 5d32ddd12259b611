package org.imprimatur.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/**
 * Pages in one order, so that who wants the first of them looks at no others. Made when somebody asks first, so that a
 * start need not; from then on a page is looked at once after it moved.
 */
public final class Ranking<K> {
    private final Standings standings;
    private final Function<Standing, Optional<K>> key;
    private final Comparator<? super K> order;
    private final Moved moved;
    private final NavigableSet<Place<K>> places;
    private final Map<PageId, Place<K>> placed = new HashMap<>();

    private record Place<K>(K key, PageId page) {}

    /**
     * @param key what a page is put in order by; empty where it has no place. Asked on the thread of whoever looks
     * @param order among equals the id decides
     */
    public Ranking(Standings standings, Function<Standing, Optional<K>> key, Comparator<? super K> order) {
        this.standings = standings;
        this.key = key;
        this.order = order;
        this.moved = new Moved(standings);
        this.places = new TreeSet<>(Comparator.comparing((Place<K> place) -> place.key(), order)
                .thenComparing(place -> place.page().value()));
    }

    /** How many pages have a place. */
    public synchronized int size() {
        catchUp();
        return places.size();
    }

    /** The first ones after some that are passed over. */
    public synchronized List<Standing> some(int skip, int most) {
        catchUp();
        return found(places.stream().skip(skip).limit(most));
    }

    /** The first ones, up to this place and with it. */
    public synchronized List<Standing> upTo(K last) {
        catchUp();
        return found(places.stream().takeWhile(place -> order.compare(place.key(), last) <= 0));
    }

    private List<Standing> found(Stream<Place<K>> some) {
        return some.flatMap(place -> standings.find(place.page()).stream()).toList();
    }

    private void catchUp() {
        moved.each(this::place);
    }

    private void place(Standing page) {
        Optional.ofNullable(placed.remove(page.id())).ifPresent(places::remove);
        key.apply(page).map(now -> new Place<>(now, page.id())).ifPresent(now -> {
            places.add(now);
            placed.put(page.id(), now);
        });
    }
}
