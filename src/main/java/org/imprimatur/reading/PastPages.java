package org.imprimatur.reading;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imprimatur.assets.Asset;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The site as it was at an instant. A page that is off the site now is not told of, nor is a text that was live before it
 * was taken off once, nor one that its type keeps to the house. No journal is read, and of the texts only those that are
 * not live any more.
 */
public final class PastPages implements Pages {
    private final LivePages live;
    private final ContentTypes types;
    private final Instant at;
    private @Nullable Lists lists;
    private @Nullable Set<Hash> assets;

    PastPages(LivePages live, ContentTypes types, Instant at) {
        this.live = live;
        this.types = types;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return live.everAt(locale, path).stream()
                .flatMap(page -> find(page).stream())
                .filter(page -> page.path().equals(path))
                .findFirst();
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        return live.find(page)
                .flatMap(now -> live.asItWas(now, at, types.get(now.type()).past()));
    }

    /** The page that readers find there now, or found there once, where it stood elsewhere then. */
    @Override
    public Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        return live.everAt(locale, path).stream()
                .flatMap(page -> find(page).stream())
                .findFirst();
    }

    @Override
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return live.gone(locale, path);
    }

    /** All pages of that time, in the orders that lists want. */
    private record Lists(Map<LocaleTag, NavigableMap<PagePath, LivePage>> byPath, Shelves shelves) {
        static Lists of(Stream<LivePage> pages) {
            var lists = new Lists(new TreeMap<>(), new Shelves());
            pages.toList().forEach(page -> {
                lists.byPath
                        .computeIfAbsent(page.locale(), first -> new TreeMap<>())
                        .put(page.path(), page);
                lists.shelves.replace(null, page);
            });
            return lists;
        }

        NavigableMap<PagePath, LivePage> in(LocaleTag locale) {
            return byPath.getOrDefault(locale, Collections.emptyNavigableMap());
        }
    }

    private synchronized Lists lists() {
        var known = lists;
        if (known == null) {
            known = Lists.of(live.all().parallelStream().flatMap(now -> find(now.id()).stream()));
            lists = known;
        }
        return known;
    }

    @Override
    public Optional<Gone> gone(PageId page) {
        return live.gone(page);
    }

    @Override
    public List<LivePage> all() {
        return lists().byPath().values().stream()
                .flatMap(pages -> pages.values().stream())
                .toList();
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        return List.copyOf(lists().in(locale).values());
    }

    @Override
    public Set<TypeName> types(LocaleTag locale) {
        return lists().shelves().types(locale);
    }

    @Override
    public int count(LocaleTag locale, TypeName type) {
        return lists().shelves().count(locale, type);
    }

    @Override
    public List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most) {
        return lists().shelves().inOrder(locale, type).skip(skip).limit(most).toList();
    }

    @Override
    public List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        return lists().shelves().newest(locale, type).limit(most).toList();
    }

    @Override
    public List<LivePage> near(LocaleTag locale, PagePath path, int most) {
        var here = lists().in(locale);
        return Stream.concat(
                        here.headMap(path, false).descendingMap().values().stream()
                                .limit(most / 2),
                        here.tailMap(path, true).values().stream().limit(most / 2))
                .toList();
    }

    @Override
    public List<LivePage> translations(GroupId group) {
        return live.translations(group).stream()
                .flatMap(now -> find(now.id()).stream())
                .sorted(LivePage.BY_ADDRESS)
                .toList();
    }

    @Override
    public Text text(LivePage page) {
        return live.text(page);
    }

    @Override
    public boolean isPending(LivePage page) {
        return false;
    }

    @Override
    public List<Version> versions(LivePage page) {
        return live.versions(page).stream()
                .filter(version -> !version.since().isAfter(at))
                .toList();
    }

    @Override
    public LivePage asItWas(LivePage page, Version version) {
        return live.asItWas(page, version);
    }

    /** Whether readers got this asset with a page of then, and may have it now: a document on request is for those let in. */
    public boolean gives(Asset asset) {
        return asset.type().isImage() ? named().contains(asset.hash()) : names(asset.hash());
    }

    /** Whether a page named this document then, and it is for everybody then and now. */
    boolean names(Hash document) {
        return named().contains(document)
                && !live.isOnRequest(document)
                && all().stream()
                        .map(LivePage::brief)
                        .noneMatch(brief -> brief.onRequest() && brief.assets().contains(document));
    }

    private synchronized Set<Hash> named() {
        var known = assets;
        if (known == null) {
            known = new HashSet<>();
            for (LivePage page : all()) {
                known.addAll(page.brief().assets());
            }
            assets = known;
        }
        return known;
    }
}
