package org.imprimatur.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Brief;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** What the public may read now. Follows the standings of pages and takes nothing else from them but what is live. */
public final class LivePages {
    private final Texts texts;
    private final Briefs briefs;
    private final ConcurrentNavigableMap<LocaleTag, ConcurrentNavigableMap<PagePath, Shown>> shown =
            new ConcurrentSkipListMap<>();
    private final Map<GroupId, Set<Address>> groups = new ConcurrentHashMap<>();
    private final NamedAssets assets = new NamedAssets();
    private final Together together = new Together();
    private final AtomicLong edition = new AtomicLong();

    private record Address(LocaleTag locale, PagePath path) {}

    /** What readers find at an address: a page, or since when and why there is none any more. */
    private record Shown(
            PageId id,
            int version,
            Optional<LivePage> page,
            Optional<Gone> gone,
            Set<Hash> assets,
            Optional<ReleaseId> with) {}

    public LivePages(Texts texts, Briefs briefs) {
        this.texts = texts;
        this.briefs = briefs;
    }

    /** Takes over what is live of every page, as at the start. */
    public void load(Collection<Standing> standings) {
        show(standings);
    }

    /**
     * Takes over what is live of a page; older news than what is known already is left aside. The pages of a release
     * appear with the last of them.
     */
    public void follow(Standing standing) {
        show(together.ready(standing, this::shownWith));
    }

    private Set<PageId> shownWith(ReleaseId release) {
        return shown.values().stream()
                .flatMap(paths -> paths.values().stream())
                .filter(shown -> shown.with().equals(Optional.of(release)))
                .map(Shown::id)
                .collect(Collectors.toSet());
    }

    private void show(Collection<Standing> standings) {
        var isNews = false;
        for (Standing standing : standings) {
            isNews |= show(standing);
        }
        if (isNews) {
            edition.incrementAndGet();
        }
    }

    private boolean show(Standing standing) {
        // Who never was on the site is not here: most drafts. Who ever was, has one or the other for ever.
        if (standing.live().isEmpty() && standing.withdrawn().isEmpty()) {
            return false;
        }
        var now = shown(standing);
        var locale = shown.computeIfAbsent(standing.locale(), some -> new ConcurrentSkipListMap<>());
        var before = locale.get(standing.path());
        groups.merge(standing.group(), Set.of(new Address(standing.locale(), standing.path())), LivePages::both);
        locale.compute(standing.path(), (same, was) -> newer(was, now));
        return before == null
                || !before.page().equals(now.page())
                || !before.gone().equals(now.gone());
    }

    private static Set<Address> both(Set<Address> some, Set<Address> more) {
        var all = new HashSet<>(some);
        return all.addAll(more) ? Set.copyOf(all) : some;
    }

    private Shown newer(@Nullable Shown was, Shown shown) {
        if (was != null && was.version() > shown.version()) {
            return was;
        }
        assets.replace(was == null ? Set.of() : was.assets(), shown.assets());
        return shown;
    }

    private Shown shown(Standing standing) {
        var brief = briefs.live(standing).filter(read -> !read.restricted());
        return new Shown(
                standing.id(),
                standing.version(),
                brief.map(read -> page(standing, standing.live().orElseThrow(), read)),
                gone(standing),
                brief.map(Brief::assets).orElse(Set.of()),
                standing.live().flatMap(Standing.Live::with).map(Standing.Company::release));
    }

    private static Optional<Gone> gone(Standing standing) {
        return standing.withdrawn().map(withdrawn -> new Gone(withdrawn.at()));
    }

    private static LivePage page(Standing standing, Standing.Live live, Brief brief) {
        return new LivePage(
                standing.id(),
                standing.type(),
                standing.locale(),
                standing.path(),
                standing.group(),
                standing.prevailing(),
                live.revision().number(),
                live.revision().text(),
                brief,
                live.since(),
                live.signOffs().stream()
                        .map(SignOff::at)
                        .max(Comparator.naturalOrder())
                        .orElse(live.since()),
                live.signOffs().stream().map(SignOff::capacity).distinct().toList());
    }

    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return at(locale, path).flatMap(Shown::page);
    }

    /** That there was a page at this address once, and when it was taken off the site. */
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return at(locale, path).flatMap(Shown::gone);
    }

    private Optional<Shown> at(LocaleTag locale, PagePath path) {
        return Optional.ofNullable(shown.get(locale)).map(paths -> paths.get(path));
    }

    /** Every live page, by locale and path. */
    public List<LivePage> all() {
        return shown.keySet().stream().flatMap(this::pages).toList();
    }

    public List<LivePage> in(LocaleTag locale) {
        return pages(locale).toList();
    }

    /** The types of which there is a live page in this language. */
    public Set<TypeName> types(LocaleTag locale) {
        return pages(locale).map(LivePage::type).collect(Collectors.toSet());
    }

    private Stream<LivePage> pages(LocaleTag locale) {
        return Optional.ofNullable(shown.get(locale)).stream()
                .flatMap(paths -> paths.values().stream())
                .flatMap(one -> one.page().stream());
    }

    /** The live pages of a translation group, by locale. */
    public List<LivePage> translations(GroupId group) {
        return groups.getOrDefault(group, Set.of()).stream()
                .flatMap(address -> find(address.locale(), address.path()).stream())
                .sorted(Comparator.comparing(LivePage::locale).thenComparing(LivePage::path))
                .toList();
    }

    /** The live pages that link to this address, in whatever language, by locale and path. */
    public List<LivePage> linkingTo(LocaleTag locale, PagePath path) {
        var wanted = new PageAddress(locale, path);
        return all().stream()
                .filter(page -> page.brief().links().contains(wanted))
                .filter(page -> !page.address().equals(wanted.toString()))
                .toList();
    }

    /** The very text that was signed off. */
    public Text text(LivePage page) {
        return texts.get(page.text());
    }

    /** Whether a page that the public may read shows this asset or links to it. */
    public boolean names(Hash asset) {
        return assets.contains(asset);
    }

    /** Grows whenever something that readers can see changes: bytes that were rendered before are stale then. */
    public long edition() {
        return edition.get();
    }
}
