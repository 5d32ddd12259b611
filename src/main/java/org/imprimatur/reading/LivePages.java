package org.imprimatur.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;

/** What the public may read now. Follows the standings of pages and takes nothing else from them but what is live. */
public final class LivePages {
    private static final String RESTRICTED = "restricted";

    private final Texts texts;
    private final Map<Address, Shown> byAddress = new ConcurrentHashMap<>();
    private final AtomicLong edition = new AtomicLong();

    private record Address(LocaleTag locale, PagePath path) {}

    /** What readers find at an address: a page, or since when and why there is none any more. */
    private record Shown(PageId id, int version, Optional<LivePage> page, Optional<Gone> gone) {}

    public LivePages(Texts texts) {
        this.texts = texts;
    }

    /** Takes over what is live of a page; older news than what is known already is left aside. */
    public void follow(Standing standing) {
        var shown = new Shown(standing.id(), standing.version(), live(standing), gone(standing));
        var address = new Address(standing.locale(), standing.path());
        var before = byAddress.get(address);
        byAddress.merge(address, shown, (was, now) -> now.version() >= was.version() ? now : was);
        if (before == null
                || !before.page().equals(shown.page())
                || !before.gone().equals(shown.gone())) {
            edition.incrementAndGet();
        }
    }

    private Optional<LivePage> live(Standing standing) {
        return standing.live()
                .map(live -> page(standing, live, texts.get(live.revision().text())))
                .filter(page -> !isRestricted(page));
    }

    private boolean isRestricted(LivePage page) {
        return texts.get(page.text()).one("visibility").equals(RESTRICTED);
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
        return byAddress.values().stream()
                .flatMap(shown -> shown.page().stream())
                .sorted(Comparator.comparing(LivePage::locale).thenComparing(LivePage::path))
                .toList();
    }

    public List<LivePage> in(LocaleTag locale) {
        return all().stream().filter(page -> page.locale().equals(locale)).toList();
    }

    /** The live pages of a translation group, by locale. */
    public List<LivePage> translations(GroupId group) {
        return all().stream().filter(page -> page.group().equals(group)).toList();
    }

    /** The very text that was signed off. */
    public Text text(LivePage page) {
        return texts.get(page.text());
    }

    /** Grows whenever something that readers can see changes: bytes that were rendered before are stale then. */
    public long edition() {
        return edition.get();
    }
}
