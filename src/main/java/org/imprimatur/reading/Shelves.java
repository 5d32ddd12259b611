package org.imprimatur.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.jspecify.annotations.Nullable;

/** The live pages of each language and type, as lists have them and by when they went live. */
final class Shelves {
    private final Map<Kind, Shelf<Place>> inOrder = new ConcurrentHashMap<>();
    private final Map<Kind, Shelf<Since>> newest = new ConcurrentHashMap<>();
    private final Map<Kind, Shelf<Spot>> byPath = new ConcurrentHashMap<>();

    private record Kind(LocaleTag locale, TypeName type) {
        static Kind of(LivePage page) {
            return new Kind(page.locale(), page.type());
        }
    }

    /** Types that have the field let their authors say what comes first. */
    record Place(double order, PagePath path, PageId id) implements Comparable<Place> {
        static Place of(LivePage page) {
            return new Place(said(page), page.path(), page.id());
        }

        @Override
        public int compareTo(Place other) {
            int byOrder = Double.compare(order, other.order);
            int byPath = byOrder == 0 ? path.compareTo(other.path) : byOrder;
            return byPath == 0 ? id.value().compareTo(other.id.value()) : byPath;
        }

        private static double said(LivePage page) {
            var order = page.brief().order();
            try {
                return order.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(order);
            } catch (NumberFormatException notSaid) {
                return Double.MAX_VALUE;
            }
        }
    }

    /** The newest first. */
    private record Since(Instant at, PageId id) implements Comparable<Since> {
        static Since of(LivePage page) {
            return new Since(page.since(), page.id());
        }

        @Override
        public int compareTo(Since other) {
            int byAge = other.at.compareTo(at);
            return byAge == 0 ? id.value().compareTo(other.id.value()) : byAge;
        }
    }

    /** By path alone; for a moment two pages may stand there, the one that comes and the one that goes. */
    private record Spot(PagePath path, String id) implements Comparable<Spot> {
        private static final String LAST = "\uffff";

        static Spot of(LivePage page) {
            return new Spot(page.path(), page.id().value());
        }

        @Override
        public int compareTo(Spot other) {
            int byPath = path.compareTo(other.path);
            return byPath == 0 ? id.compareTo(other.id) : byPath;
        }
    }

    void replace(@Nullable LivePage before, @Nullable LivePage now) {
        var was = before == null ? null : Kind.of(before);
        var is = now == null ? null : Kind.of(now);
        if (is != null) {
            replace(is, is.equals(was) ? before : null, now);
        }
        if (was != null && !was.equals(is)) {
            replace(was, before, null);
        }
    }

    private void replace(Kind kind, @Nullable LivePage before, @Nullable LivePage now) {
        inOrder.computeIfAbsent(kind, first -> new Shelf<>(Place::of)).replace(before, now);
        newest.computeIfAbsent(kind, first -> new Shelf<>(Since::of)).replace(before, now);
        byPath.computeIfAbsent(kind, first -> new Shelf<>(Spot::of)).replace(before, now);
    }

    int count() {
        return inOrder.values().stream().mapToInt(Shelf::size).sum();
    }

    int count(Extent extent) {
        return inOrder.entrySet().stream()
                .filter(one -> extent.has(one.getKey().locale(), one.getKey().type()))
                .mapToInt(one -> one.getValue().size())
                .sum();
    }

    int count(LocaleTag locale, TypeName type) {
        var shelf = inOrder.get(new Kind(locale, type));
        return shelf == null ? 0 : shelf.size();
    }

    Stream<LivePage> inOrder(LocaleTag locale, TypeName type) {
        var shelf = inOrder.get(new Kind(locale, type));
        return shelf == null ? Stream.of() : shelf.stream();
    }

    /** By path, from after one on where it is given. */
    Stream<LivePage> byPath(LocaleTag locale, TypeName type, Optional<PagePath> after) {
        var shelf = byPath.get(new Kind(locale, type));
        return shelf == null
                ? Stream.of()
                : after.map(last -> shelf.after(new Spot(last, Spot.LAST))).orElseGet(shelf::stream);
    }

    Set<TypeName> types(LocaleTag locale) {
        return inOrder.entrySet().stream()
                .filter(one ->
                        one.getKey().locale().equals(locale) && one.getValue().size() > 0)
                .map(one -> one.getKey().type())
                .collect(Collectors.toSet());
    }

    Stream<LivePage> newest(LocaleTag locale, TypeName type) {
        var shelf = newest.get(new Kind(locale, type));
        return shelf == null ? Stream.of() : shelf.stream();
    }
}
