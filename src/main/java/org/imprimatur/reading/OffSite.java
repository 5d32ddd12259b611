package org.imprimatur.reading;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;

/** The pages that were on the site once and are not, of each language and type. */
final class OffSite {
    private final Map<Kind, Set<PageId>> pages = new ConcurrentHashMap<>();

    private record Kind(LocaleTag locale, TypeName type) {}

    void put(PageId page, Life life, boolean isOnSite) {
        var some = pages.computeIfAbsent(new Kind(life.locale(), life.type()), first -> ConcurrentHashMap.newKeySet());
        if (isOnSite) {
            some.remove(page);
        } else {
            some.add(page);
        }
    }

    Set<PageId> of(LocaleTag locale, TypeName type) {
        return pages.getOrDefault(new Kind(locale, type), Set.of());
    }
}
