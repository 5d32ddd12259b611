package org.imprimatur.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.jspecify.annotations.Nullable;

/** Which live pages link to an address or to a page, so that nobody has to look through all of them. */
final class Incoming {
    private final Map<Object, Set<PageId>> from = new ConcurrentHashMap<>();

    void replace(@Nullable LivePage before, @Nullable LivePage now) {
        if (now != null) {
            targets(now)
                    .forEach(target -> from.computeIfAbsent(target, first -> ConcurrentHashMap.newKeySet())
                            .add(now.id()));
        }
        if (before != null) {
            var kept = now == null ? Set.of() : Set.copyOf(targets(now).toList());
            targets(before)
                    .filter(target -> !kept.contains(target))
                    .forEach(target -> from.getOrDefault(target, Set.of()).removeIf(before.id()::equals));
        }
    }

    private static Stream<Object> targets(LivePage page) {
        return Stream.<Object>concat(page.brief().links().stream(), page.brief().references().stream())
                .distinct();
    }

    Stream<PageId> to(PageId page, Collection<PageAddress> addresses) {
        return Stream.concat(Stream.of(page), addresses.stream())
                .flatMap(target -> from.getOrDefault(target, Set.of()).stream())
                .distinct();
    }
}
