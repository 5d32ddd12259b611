package org.imprimatur.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.imprimatur.journal.Few;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.jspecify.annotations.Nullable;

/** Where live pages stand, in order, and where pages stood before. */
final class Addresses {
    private final ConcurrentNavigableMap<LocaleTag, ConcurrentNavigableMap<PagePath, PageId>> now =
            new ConcurrentSkipListMap<>();
    private final Map<PageAddress, Set<PageId>> former = new ConcurrentHashMap<>();

    /** At its new path first, so that there is no moment at which it is nowhere. */
    void put(LocaleTag locale, @Nullable Shown before, Shown shown) {
        shown.former().forEach(one -> Few.add(former, new PageAddress(locale, one.path()), shown.id()));
        var here = now.computeIfAbsent(locale, some -> new ConcurrentSkipListMap<>());
        shown.page().ifPresent(page -> here.put(page.path(), shown.id()));
        var left = Optional.ofNullable(before).flatMap(Shown::page).map(LivePage::path);
        left.filter(path -> !shown.page().map(LivePage::path).equals(left))
                .ifPresent(path -> here.remove(path, shown.id()));
    }

    Optional<PageId> at(LocaleTag locale, PagePath path) {
        return Optional.ofNullable(now.get(locale)).flatMap(here -> Optional.ofNullable(here.get(path)));
    }

    /** The languages in which there is or was a page. */
    Set<LocaleTag> locales() {
        return now.keySet();
    }

    /** The pages of a language by path, from after one on where it is given. */
    Stream<Map.Entry<PagePath, PageId>> in(LocaleTag locale, Optional<PagePath> after) {
        var here = now.get(locale);
        // No flat map: in another one it would take all of them where the first are wanted.
        return here == null
                ? Stream.of()
                : after.map(last -> here.tailMap(last, false)).orElse(here).entrySet().stream();
    }

    /** The nearest ones before and after a path. */
    Stream<PageId> near(LocaleTag locale, PagePath path, int most) {
        return Optional.ofNullable(now.get(locale)).stream()
                .flatMap(here -> Stream.concat(
                        here.headMap(path, false).descendingMap().values().stream()
                                .limit(most / 2),
                        here.tailMap(path, true).values().stream().limit(most / 2)));
    }

    /** Every address at which a page stood before. */
    Set<PageAddress> former() {
        return former.keySet();
    }

    /** The pages that stood there before. */
    Set<PageId> former(LocaleTag locale, PagePath path) {
        return former.getOrDefault(new PageAddress(locale, path), Set.of());
    }

    /** The pages that readers ever found there. */
    Set<PageId> everAt(LocaleTag locale, PagePath path) {
        var before = former(locale, path);
        return at(locale, path).map(now -> Few.with(before, now)).orElse(before);
    }
}
