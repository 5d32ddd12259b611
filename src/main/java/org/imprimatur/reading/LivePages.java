package org.imprimatur.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** What the public may read now. Follows the standings of pages and takes nothing else from them but what is live. */
public final class LivePages {
    private static final String RESTRICTED = "restricted";

    private final Texts texts;
    private final Map<Address, Shown> byAddress = new ConcurrentHashMap<>();
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

    public LivePages(Texts texts) {
        this.texts = texts;
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
        return byAddress.values().stream()
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
        var shown = shown(standing);
        var address = new Address(standing.locale(), standing.path());
        var before = byAddress.get(address);
        byAddress.compute(address, (same, was) -> newer(was, shown));
        return before == null
                || !before.page().equals(shown.page())
                || !before.gone().equals(shown.gone());
    }

    private Shown newer(@Nullable Shown was, Shown shown) {
        if (was != null && was.version() > shown.version()) {
            return was;
        }
        assets.replace(was == null ? Set.of() : was.assets(), shown.assets());
        return shown;
    }

    private Shown shown(Standing standing) {
        var text = standing.live()
                .map(live -> texts.get(live.revision().text()))
                .filter(read -> !read.one("visibility").equals(RESTRICTED));
        return new Shown(
                standing.id(),
                standing.version(),
                text.map(read -> page(standing, standing.live().orElseThrow(), read)),
                gone(standing),
                text.map(AssetAddress::in).orElse(Set.of()),
                standing.live().flatMap(Standing.Live::with).map(Standing.Company::release));
    }

    private static Optional<Gone> gone(Standing standing) {
        return standing.withdrawn().map(withdrawn -> new Gone(withdrawn.at()));
    }

    private static LivePage page(Standing standing, Standing.Live live, Text text) {
        return new LivePage(
                standing.id(),
                standing.type(),
                standing.locale(),
                standing.path(),
                standing.group(),
                standing.prevailing(),
                live.revision().number(),
                live.revision().text(),
                text.title(),
                text.one("summary"),
                text.many("tags"),
                live.since(),
                live.signOffs().stream()
                        .map(SignOff::at)
                        .max(Comparator.naturalOrder())
                        .orElse(live.since()),
                live.signOffs().stream().map(SignOff::capacity).distinct().toList());
    }

    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return Optional.ofNullable(byAddress.get(new Address(locale, path))).flatMap(Shown::page);
    }

    /** That there was a page at this address once, and when it was taken off the site. */
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return Optional.ofNullable(byAddress.get(new Address(locale, path))).flatMap(Shown::gone);
    }

    /** Every live page, by locale and path. */
    public List<LivePage> all() {
        return those(page -> true);
    }

    public List<LivePage> in(LocaleTag locale) {
        return those(page -> page.locale().equals(locale));
    }

    /** The live pages of a translation group, by locale. */
    public List<LivePage> translations(GroupId group) {
        return those(page -> page.group().equals(group));
    }

    private List<LivePage> those(Predicate<LivePage> wanted) {
        return byAddress.values().stream()
                .flatMap(shown -> shown.page().stream())
                .filter(wanted)
                .sorted(Comparator.comparing(LivePage::locale).thenComparing(LivePage::path))
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
