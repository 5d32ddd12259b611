package org.imprimatur.api.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Place;
import org.imprimatur.page.Border;
import org.imprimatur.page.PageAddress;
import org.imprimatur.reading.LivePage;

/** In which order a list comes: by what was asked for, then by language and path, so that no two pages share a place. */
public record Order(List<Key> keys) implements Comparator<Place> {
    /** By language and path alone. */
    public static final Order BY_ADDRESS = new Order(List.of());

    private static final int MOST = 3;
    private static final Comparator<Place> PLACES = PageAddress.order(Place::locale, Place::path);

    /** One thing to sort by. */
    record Key(Fact fact, boolean descending) {}

    /** @param sort for example {@code -published,title}; empty for none */
    static Order of(String sort, Facts facts) {
        var keys = new ArrayList<Key>();
        for (String one : sort.isEmpty() ? new String[0] : sort.split(",", -1)) {
            boolean descending = one.startsWith("-");
            keys.add(new Key(facts.named(descending ? one.substring(1) : one, "sort"), descending));
        }
        if (keys.size() > MOST) {
            throw new BadParameterException("sort", "API_SORT_WRONG", String.valueOf(MOST));
        }
        return new Order(List.copyOf(keys));
    }

    /** Where words are looked for and no order is asked for. */
    Order orBest(Optional<Ranking> ranking) {
        return keys.isEmpty()
                ? ranking.map(ranks -> new Order(List.of(ranks.key()))).orElse(this)
                : this;
    }

    Place of(LivePage page) {
        return new Place(keys.stream().map(key -> key.fact().first(page)).toList(), page.locale(), page.path());
    }

    /** Pages mostly come by language and path already. */
    List<LivePage> sorted(List<LivePage> pages) {
        if (keys.isEmpty()) {
            return pages.stream().sorted(LivePage.BY_ADDRESS).toList();
        }
        return pages.stream()
                .map(page -> Map.entry(of(page), page))
                .sorted(Map.Entry.comparingByKey(this))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Where those end, of pages in this order, that stand before a place or at it. */
    int end(List<LivePage> pages, Place last) {
        return Border.of(pages.size(), place -> compare(of(pages.get(place)), last) <= 0);
    }

    @Override
    public int compare(Place one, Place other) {
        for (int at = 0; at < keys.size(); at++) {
            int compared = Condition.compare(one.keys().get(at), other.keys().get(at));
            if (compared != 0) {
                return keys.get(at).descending() ? -compared : compared;
            }
        }
        return PLACES.compare(one, other);
    }
}
