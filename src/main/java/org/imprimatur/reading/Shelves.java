package org.imprimatur.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    private record Kind(LocaleTag locale, TypeName type) {
        static Kind of(LivePage page) {
            return new Kind(page.locale(), page.type());
        }
    }

    /** Types that have the field let their authors say what comes first. */
    record Place(double order, PagePath path, PageId id) {
        static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::order)
                .thenComparing(Place::path)
                .thenComparing(place -> place.id().value());

        static Place of(LivePage page) {
            return new Place(said(page), page.path(), page.id());
        }

        private static double said(LivePage page) {
            try {
                return Double.parseDouble(page.brief().order());
            } catch (NumberFormatException notSaid) {
                return Double.MAX_VALUE;
            }
        }
    }

    private record Since(Instant at, PageId id) {
        static final Comparator<Since> NEWEST_FIRST = Comparator.comparing(Since::at)
                .reversed()
                .thenComparing(since -> since.id().value());

        static Since of(LivePage page) {
            return new Since(page.since(), page.id());
        }
    }

    void replace(@Nullable LivePage before, @Nullable LivePage now) {
        Stream.<Optional<LivePage>>of(Optional.ofNullable(before), Optional.ofNullable(now))
                .flatMap(Optional::stream)
                .map(Kind::of)
                .distinct()
                .forEach(kind -> {
                    var was = of(kind, before);
                    var is = of(kind, now);
                    inOrder.computeIfAbsent(kind, first -> new Shelf<>(Place::of, Place.ORDER))
                            .replace(was, is);
                    newest.computeIfAbsent(kind, first -> new Shelf<>(Since::of, Since.NEWEST_FIRST))
                            .replace(was, is);
                });
    }

    private static @Nullable LivePage of(Kind kind, @Nullable LivePage page) {
        return page != null && Kind.of(page).equals(kind) ? page : null;
    }

    int count(LocaleTag locale, TypeName type) {
        var shelf = inOrder.get(new Kind(locale, type));
        return shelf == null ? 0 : shelf.size();
    }

    Stream<LivePage> inOrder(LocaleTag locale, TypeName type) {
        var shelf = inOrder.get(new Kind(locale, type));
        return shelf == null ? Stream.of() : shelf.stream();
    }

    Set<TypeName> types(LocaleTag locale) {
        return inOrder.entrySet().stream()
                .filter(one ->
                        one.getKey().locale().equals(locale) && one.getValue().size() > 0)
                .map(one -> one.getKey().type())
                .collect(Collectors.toSet());
    }

    List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        var shelf = newest.get(new Kind(locale, type));
        return shelf == null ? List.of() : shelf.stream().limit(most).toList();
    }
}
