package org.imprimatur.store.embedded;

import jakarta.data.Sort;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.jspecify.annotations.Nullable;

/** The order of documents when no index gives it: a missing field first, of a list its smallest (or largest) item. */
final class Ordering {

    private static final Comparator<@Nullable Object> KEYS = Comparator.nullsFirst(Keys::compare);

    private Ordering() {}

    static Comparator<CommunicationEntity> of(List<Sort<?>> sorts) {
        return Stream.concat(sorts.stream().map(Ordering::of), Stream.of(of(Sort.asc(Fields.ID))))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<CommunicationEntity> of(Sort<?> sort) {
        Comparator<CommunicationEntity> ascending = Comparator.comparing(entity -> key(entity, sort), KEYS);
        return sort.isAscending() ? ascending : ascending.reversed();
    }

    private static @Nullable Object key(CommunicationEntity entity, Sort<?> sort) {
        var keys = Fields.keys(entity.elements(), sort.property()).stream().map(key -> fold(key, sort));
        return (sort.isAscending() ? keys.min(Keys::compare) : keys.max(Keys::compare)).orElse(null);
    }

    private static Object fold(Object key, Sort<?> sort) {
        return sort.ignoreCase() && key instanceof String text ? text.toLowerCase(Locale.ROOT) : key;
    }
}
