package org.imprimatur.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imprimatur.assets.Asset;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.PublicPast;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Standing;

/** What the public may read now. Follows the standings of pages and takes nothing else from them but what is live. */
public final class LivePages implements Pages {
    /** So many addresses, each with its translations, are drawn in a hundredth of a second. */
    private static final int PART = 1_000;

    private final Texts texts;
    private final OnSite site;
    private final Annals annals;
    private final Together together = new Together();
    private final List<Consumer<PageId>> listeners = new CopyOnWriteArrayList<>();
    private final Topics topics = new Topics();
    private final Heralds heralds = new Heralds(topics);
    private final List<Consumer<PageId>> followers = new CopyOnWriteArrayList<>();

    public LivePages(Texts texts, Briefs briefs) {
        this(texts, briefs, PART);
    }

    /** @param part how many pages a part of all has on the average at most */
    public LivePages(Texts texts, Briefs briefs, int part) {
        this.texts = texts;
        this.site = new OnSite(briefs, new Parts(part));
        this.annals = new Annals(site, briefs);
    }

    /** Takes over what is live of every page, as at the start. */
    public void load(Collection<Standing> standings) {
        standings.parallelStream().forEach(site::put);
        topics.changeAll();
    }

    /**
     * Takes over what is live of a page; older news than what is known already is left aside. The pages of a release
     * appear with the last of them.
     */
    public void follow(Standing standing) {
        show(together.ready(standing, site::company));
    }

    private void show(Collection<Standing> standings) {
        var made = take(standings);
        if (made.isPresent()) {
            heralds.tell(made.getAsLong());
            standings.forEach(standing -> listeners.forEach(listener -> listener.accept(standing.id())));
        }
        standings.forEach(standing -> followers.forEach(follower -> follower.accept(standing.id())));
    }

    /** Called after each step of a page, whether or not readers see something else then; of a release with its last page. */
    public void onStep(Consumer<PageId> follower) {
        followers.add(follower);
    }

    /** Every page that was on the site at any time. */
    Set<PageId> ever() {
        return site.ever();
    }

    /** Up to which step of a page readers have what it brought; 0 where they never had anything. */
    int seen(PageId page) {
        return site.find(page).map(Shown::version).orElse(0);
    }

    /** What changed for readers of a page after a step. */
    List<PublicChange> changes(PageId page, int step) {
        return annals.changes(page, step);
    }

    @Override
    public List<PublicChange> removed(LocaleTag locale, TypeName type) {
        return annals.removed(locale, type);
    }

    /**
     * Called between a change and the moment from which everybody may expect to see it: what was drawn before may be shown as
     * long, and what is drawn meanwhile is ready then.
     */
    public void beforeTold(Runnable herald) {
        heralds.add(herald);
    }

    /** Where pages are found that changed, while nobody was told of it. */
    List<PageAddress> untold() {
        return topics.untold().stream()
                .flatMap(topic -> topic instanceof Topic.At at ? Stream.of(at.address()) : Stream.empty())
                .filter(address -> find(address.locale(), address.path()).isPresent())
                .toList();
    }

    /** Called with each page of which readers see something else now. */
    public void onChange(Consumer<PageId> listener) {
        listeners.add(listener);
    }

    private synchronized OptionalLong take(Collection<Standing> standings) {
        var changed = new HashSet<Topic>();
        int parts = parts();
        for (Standing standing : standings) {
            var types = types(standing.locale());
            if (site.put(standing)) {
                changed.addAll(Topic.of(standing, parts()));
                if (!types.equals(types(standing.locale()))) {
                    changed.add(new Topic.Kinds(standing.locale()));
                }
            }
        }
        if (parts() != parts) {
            changed.add(new Topic.PartCount());
        }
        return changed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(topics.change(changed));
    }

    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return site.addresses
                .at(locale, path)
                .flatMap(site::live)
                .filter(page -> page.path().equals(path));
    }

    @Override
    public Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        return last(locale, path).flatMap(Shown::page);
    }

    /** Every address at which readers found a live page before, where no other one is now. */
    public Map<PageAddress, LivePage> moves() {
        var moves = new HashMap<PageAddress, LivePage>();
        for (PageAddress was : site.addresses.former()) {
            if (find(was.locale(), was.path()).isEmpty()) {
                moved(was.locale(), was.path()).ifPresent(page -> moves.put(was, page));
            }
        }
        return moves;
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        return site.live(page);
    }

    /** That there was a page at this address once, and when it was taken off the site. */
    @Override
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return last(locale, path).flatMap(Shown::gone);
    }

    @Override
    public Optional<Gone> gone(PageId page) {
        return site.find(page).flatMap(Shown::gone);
    }

    private Optional<Shown> last(LocaleTag locale, PagePath path) {
        return site.addresses.former(locale, path).stream()
                .flatMap(page -> site.find(page).stream())
                .filter(page -> !page.left(path).equals(Instant.MIN))
                .max(Comparator.comparing((Shown page) -> page.left(path)));
    }

    /** Every live page, by locale and path. */
    @Override
    public List<LivePage> all() {
        return site.addresses.locales().stream().flatMap(this::pages).toList();
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        return pages(locale).toList();
    }

    /** The pages of a type that went live after an instant, the newest first. */
    public List<LivePage> since(LocaleTag locale, TypeName type, Instant after) {
        return site.shelves
                .newest(locale, type)
                .takeWhile(page -> page.since().isAfter(after))
                .toList();
    }

    /** How many pages are live. */
    public int count() {
        return site.shelves.count();
    }

    /** The types of which there is a live page in this language. */
    @Override
    public Set<TypeName> types(LocaleTag locale) {
        return site.shelves.types(locale);
    }

    @Override
    public int count(LocaleTag locale, TypeName type) {
        return site.shelves.count(locale, type);
    }

    @Override
    public List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most) {
        return site.shelves.inOrder(locale, type).skip(skip).limit(most).toList();
    }

    @Override
    public List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        return site.shelves.newest(locale, type).limit(most).toList();
    }

    @Override
    public List<LivePage> near(LocaleTag locale, PagePath path, int most) {
        return site.addresses
                .near(locale, path, most)
                .flatMap(page -> find(page).stream())
                .toList();
    }

    private Stream<LivePage> pages(LocaleTag locale) {
        return pages(locale, Optional.empty());
    }

    private Stream<LivePage> pages(LocaleTag locale, Optional<PagePath> after) {
        return site.addresses
                .in(locale, after)
                .flatMap(one ->
                        site.live(one.getValue()).filter(page -> page.path().equals(one.getKey())).stream());
    }

    @Override
    public int count(Extent extent) {
        return site.shelves.count(extent);
    }

    @Override
    public List<LivePage> after(Extent extent, Optional<PageAddress> last, int most) {
        return site.addresses.locales().stream()
                .filter(extent::has)
                .filter(locale ->
                        last.filter(one -> locale.compareTo(one.locale()) < 0).isEmpty())
                .flatMap(locale -> after(locale, extent.type(), last))
                .limit(most)
                .toList();
    }

    private Stream<LivePage> after(LocaleTag locale, Optional<TypeName> type, Optional<PageAddress> last) {
        var path = last.filter(one -> one.locale().equals(locale)).map(PageAddress::path);
        return type.map(only -> site.shelves.byPath(locale, only, path)).orElseGet(() -> pages(locale, path));
    }

    @Override
    public int parts() {
        return site.parts.count();
    }

    @Override
    public List<LivePage> part(int number, int parts) {
        return site.parts.part(number, parts).toList();
    }

    /** The live pages of a translation group, by locale. */
    @Override
    public List<LivePage> translations(GroupId group) {
        return site.group(group).stream()
                .flatMap(page -> find(page).stream())
                .sorted(LivePage.BY_ADDRESS)
                .toList();
    }

    /**
     * The live pages that link to a page: by its id, to this address, or to where it stood before; by locale and path.
     */
    public List<LivePage> linkingTo(PageId id, LocaleTag locale, PagePath path) {
        var wanted = new HashSet<>(Set.of(new PageAddress(locale, path)));
        site.find(id).ifPresent(page -> page.former().forEach(one -> wanted.add(new PageAddress(locale, one.path()))));
        return site.incoming
                .to(id, wanted)
                .filter(page -> !page.equals(id))
                .flatMap(page -> find(page).stream())
                .sorted(LivePage.BY_ADDRESS)
                .toList();
    }

    /** The pages that readers ever found at an address. */
    Set<PageId> everAt(LocaleTag locale, PagePath path) {
        return site.addresses.everAt(locale, path);
    }

    @Override
    public List<Version> versions(LivePage page) {
        return annals.versions(page);
    }

    @Override
    public LivePage asItWas(LivePage now, Version version) {
        return annals.asItWas(now, version);
    }

    /** The same at an instant; empty where it was not live, or what it was may not be shown. */
    Optional<LivePage> asItWas(LivePage now, Instant at, PublicPast past) {
        return annals.asItWas(now, at, past);
    }

    /** The site as it was at an instant. */
    public PastPages asOf(Instant at, ContentTypes types) {
        return new PastPages(this, types, at);
    }

    /** The very text that was signed off. */
    @Override
    public Text text(LivePage page) {
        return texts.get(page.text());
    }

    @Override
    public boolean isPending(LivePage page) {
        return false;
    }

    /**
     * Whether a page that the public may read shows this asset or links to it, and no page has it for those alone who ask:
     * the narrower of two pages counts.
     */
    public boolean names(Hash asset) {
        return site.assets.contains(asset) && !isOnRequest(asset);
    }

    /** Whether a page has, or had, this document for those alone who ask for it. */
    public boolean isOnRequest(Hash document) {
        return site.onRequest.contains(document);
    }

    /** The same of a picture, which is never on request. */
    public boolean shows(Hash picture) {
        return site.assets.contains(picture);
    }

    /** Whether readers get this asset at its address. */
    public boolean gives(Asset asset) {
        return asset.type().isImage() ? shows(asset.hash()) : names(asset.hash());
    }

    /** The live page in this language whose readers may ask for a document; the first by its path. */
    public Optional<LivePage> offering(LocaleTag locale, Hash document) {
        return site.onRequest.contains(document)
                ? pages(locale)
                        .filter(page -> page.brief().onRequest()
                                && page.brief().assets().contains(document))
                        .findFirst()
                : Optional.empty();
    }

    /** What readers see is drawn anew, although no page moved: its content type says something else now. */
    public void drawAnew() {
        topics.changeAll();
    }

    /** Grows whenever something that readers can see changes: bytes that were rendered before are stale then. */
    public long edition() {
        return topics.edition();
    }

    /** For what depends on more pages than anybody can count, such as what was before: stale with whatever changes. */
    public Sources everything() {
        return sources(Set.of(new Topic.Everything()), edition());
    }

    Sources sources(Set<Topic> used, long since) {
        return new Sources(topics, used, since);
    }
}
