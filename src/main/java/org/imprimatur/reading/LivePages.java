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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.assets.Asset;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Brief;
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
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** What the public may read now. Follows the standings of pages and takes nothing else from them but what is live. */
public final class LivePages implements Pages {
    static final Comparator<LivePage> IN_ORDER =
            Comparator.comparing(LivePage::locale).thenComparing(LivePage::path);

    private final Texts texts;
    private final Briefs briefs;
    private final Reserved reserved;
    private final Map<PageId, Shown> shown = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<LocaleTag, ConcurrentNavigableMap<PagePath, PageId>> paths =
            new ConcurrentSkipListMap<>();
    private final Map<PageAddress, Set<PageId>> former = new ConcurrentHashMap<>();
    private final Map<GroupId, Set<PageId>> groups = new ConcurrentHashMap<>();
    private final NamedAssets assets = new NamedAssets();
    private final Shelves shelves = new Shelves();
    private final OffSite offSite = new OffSite();
    private final Incoming incoming = new Incoming();
    private final Map<ReleaseId, Set<PageId>> companies = new ConcurrentHashMap<>();
    private final NamedAssets onRequest = new NamedAssets();
    private final Together together = new Together();
    private final List<Consumer<PageId>> listeners = new CopyOnWriteArrayList<>();
    private final Topics topics = new Topics();
    private final Heralds heralds = new Heralds(topics);
    private final List<Consumer<PageId>> followers = new CopyOnWriteArrayList<>();

    /** What readers find of a page, or since when there is nothing any more; and where they found it before. */
    private record Shown(
            PageId id,
            int version,
            Optional<LivePage> page,
            Optional<Gone> gone,
            List<FormerPath> former,
            Set<Hash> assets,
            Set<Hash> onRequest,
            Optional<ReleaseId> with,
            Life life) {
        Instant left(PagePath path) {
            return former.stream()
                    .filter(one -> one.path().equals(path))
                    .map(FormerPath::until)
                    .findFirst()
                    .orElse(Instant.MIN);
        }
    }

    public LivePages(Texts texts, Briefs briefs) {
        this.texts = texts;
        this.briefs = briefs;
        this.reserved = new Reserved(briefs);
    }

    /** Takes over what is live of every page, as at the start. */
    public void load(Collection<Standing> standings) {
        standings.parallelStream().forEach(this::show);
        topics.changeAll();
    }

    /**
     * Takes over what is live of a page; older news than what is known already is left aside. The pages of a release
     * appear with the last of them.
     */
    public void follow(Standing standing) {
        show(together.ready(standing, this::shownWith));
    }

    private Set<PageId> shownWith(ReleaseId release) {
        return companies.getOrDefault(release, Set.of());
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
        return shown.keySet();
    }

    /** Up to which step of a page readers have what it brought; 0 where they never had anything. */
    int seen(PageId page) {
        return shown(page).map(Shown::version).orElse(0);
    }

    /** What changed for readers of a page after a step. */
    List<PublicChange> changes(PageId page, int step) {
        return shown(page).filter(one -> one.life().lastStep() > step).stream()
                .flatMap(one -> Changelog.of(page, one.life(), text -> isRestricted(one, text)).stream())
                .filter(change -> change.step() > step)
                .toList();
    }

    @Override
    public List<PublicChange> removed(LocaleTag locale, TypeName type) {
        return offSite.of(locale, type).stream()
                .flatMap(page -> changes(page, 0).stream())
                .filter(change ->
                        change.kind() == PublicChange.Kind.PUBLISHED || change.kind() == PublicChange.Kind.WITHDRAWN)
                .toList();
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

    private boolean isRestricted(Shown page, Hash text) {
        boolean isLive = page.page().filter(now -> now.text().equals(text)).isPresent();
        return !isLive && briefs.of(text).restricted();
    }

    /** Called with each page of which readers see something else now. */
    public void onChange(Consumer<PageId> listener) {
        listeners.add(listener);
    }

    private synchronized OptionalLong take(Collection<Standing> standings) {
        var changed = new HashSet<Topic>();
        for (Standing standing : standings) {
            var types = types(standing.locale());
            if (show(standing)) {
                changed.addAll(topics(standing));
                if (!types.equals(types(standing.locale()))) {
                    changed.add(new Topic.Kinds(standing.locale()));
                }
            }
        }
        return changed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(topics.change(changed));
    }

    /** All that a page's change shows in. Its former paths are among those that it stood at. */
    private static Set<Topic> topics(Standing page) {
        var addresses = Stream.concat(
                page.former().stream().map(FormerPath::path), page.live().map(Standing.Live::path).stream());
        var topics = addresses
                .map(path -> (Topic) new Topic.At(new PageAddress(page.locale(), path)))
                .collect(Collectors.toSet());
        topics.add(new Topic.Page(page.id()));
        topics.add(new Topic.Group(page.group()));
        topics.add(new Topic.Kind(page.locale(), page.type()));
        topics.add(new Topic.Language(page.locale()));
        topics.add(new Topic.Everything());
        return topics;
    }

    private boolean show(Standing standing) {
        // Who never was on the site is not here: most drafts. Who ever was, has one or the other for ever.
        if (standing.live().isEmpty() && standing.withdrawn().isEmpty()) {
            return false;
        }
        var now = shown(standing);
        var before = shown.get(now.id());
        if (!now.equals(shown.compute(now.id(), (same, was) -> newer(was, now)))) {
            return false;
        }
        groups.merge(standing.group(), Set.of(now.id()), LivePages::both);
        now.former()
                .forEach(one -> former.merge(
                        new PageAddress(standing.locale(), one.path()), Set.of(now.id()), LivePages::both));
        place(standing.locale(), before, now);
        return before == null
                || !before.page().equals(now.page())
                || !before.gone().equals(now.gone());
    }

    /** At its new path first, so that there is no moment at which it is nowhere. */
    private void place(LocaleTag locale, @Nullable Shown before, Shown now) {
        var here = paths.computeIfAbsent(locale, some -> new ConcurrentSkipListMap<>());
        now.page().ifPresent(page -> here.put(page.path(), now.id()));
        var left = Optional.ofNullable(before).flatMap(Shown::page).map(LivePage::path);
        left.filter(path -> !now.page().map(LivePage::path).equals(left))
                .ifPresent(path -> here.remove(path, now.id()));
    }

    private static Set<PageId> both(Set<PageId> some, Set<PageId> more) {
        var all = new HashSet<>(some);
        return all.addAll(more) ? Set.copyOf(all) : some;
    }

    private Shown newer(@Nullable Shown was, Shown shown) {
        if (was != null && was.version() > shown.version()) {
            return was;
        }
        // What is on request is taken away before it can be had, and given back after.
        onRequest.replace(was == null ? Set.of() : was.onRequest(), shown.onRequest());
        assets.replace(was == null ? Set.of() : was.assets(), shown.assets());
        var before = was == null ? null : was.page().orElse(null);
        shelves.replace(before, shown.page().orElse(null));
        incoming.replace(before, shown.page().orElse(null));
        offSite.put(shown.id(), shown.life(), shown.page().isPresent());
        Optional.ofNullable(was).flatMap(Shown::with).ifPresent(release -> leave(release, shown.id()));
        shown.with().ifPresent(release -> companies.merge(release, Set.of(shown.id()), LivePages::both));
        return shown;
    }

    private void leave(ReleaseId release, PageId page) {
        companies.computeIfPresent(release, (same, pages) -> {
            var left = pages.stream().filter(one -> !one.equals(page)).collect(Collectors.toUnmodifiableSet());
            return left.isEmpty() ? null : left;
        });
    }

    private Shown shown(Standing standing) {
        var brief = briefs.live(standing).filter(read -> !read.restricted());
        return new Shown(
                standing.id(),
                standing.version(),
                brief.map(read -> page(standing, standing.live().orElseThrow(), read)),
                gone(standing),
                standing.former(),
                brief.map(Brief::assets).orElse(Set.of()),
                reserved.of(standing),
                standing.live().flatMap(Standing.Live::with).map(Standing.Company::release),
                Life.of(standing));
    }

    private static Optional<Gone> gone(Standing standing) {
        return standing.withdrawn().map(withdrawn -> new Gone(withdrawn.at(), withdrawn.note(), standing.type()));
    }

    private static LivePage page(Standing standing, Standing.Live live, Brief brief) {
        return new LivePage(
                standing.id(),
                standing.type(),
                standing.locale(),
                live.path(),
                standing.group(),
                standing.prevailing(),
                live.revision().number(),
                live.revision().text(),
                brief,
                live.since(),
                live.reviewed(),
                live.capacities());
    }

    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return Optional.ofNullable(paths.get(locale))
                .flatMap(here -> Optional.ofNullable(here.get(path)))
                .flatMap(this::shown)
                .flatMap(Shown::page)
                .filter(page -> page.path().equals(path));
    }

    private Optional<Shown> shown(PageId page) {
        return Optional.ofNullable(shown.get(page));
    }

    @Override
    public Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        return last(locale, path).flatMap(Shown::page);
    }

    /** Every address at which readers found a live page before, where no other one is now. */
    public Map<PageAddress, LivePage> moves() {
        var moves = new HashMap<PageAddress, LivePage>();
        for (PageAddress was : former.keySet()) {
            if (find(was.locale(), was.path()).isEmpty()) {
                moved(was.locale(), was.path()).ifPresent(page -> moves.put(was, page));
            }
        }
        return moves;
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        return shown(page).flatMap(Shown::page);
    }

    /** That there was a page at this address once, and when it was taken off the site. */
    @Override
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return last(locale, path).flatMap(Shown::gone);
    }

    @Override
    public Optional<Gone> gone(PageId page) {
        return shown(page).flatMap(Shown::gone);
    }

    private Optional<Shown> last(LocaleTag locale, PagePath path) {
        return former.getOrDefault(new PageAddress(locale, path), Set.of()).stream()
                .flatMap(page -> shown(page).stream())
                .filter(page -> !page.left(path).equals(Instant.MIN))
                .max(Comparator.comparing((Shown page) -> page.left(path)));
    }

    /** Every live page, by locale and path. */
    @Override
    public List<LivePage> all() {
        return paths.keySet().stream().flatMap(this::pages).toList();
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        return pages(locale).toList();
    }

    /** How many pages are live. */
    public int count() {
        return shelves.count();
    }

    /** The types of which there is a live page in this language. */
    @Override
    public Set<TypeName> types(LocaleTag locale) {
        return shelves.types(locale);
    }

    @Override
    public int count(LocaleTag locale, TypeName type) {
        return shelves.count(locale, type);
    }

    @Override
    public List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most) {
        return shelves.inOrder(locale, type).skip(skip).limit(most).toList();
    }

    @Override
    public List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        return shelves.newest(locale, type, most);
    }

    @Override
    public List<LivePage> near(LocaleTag locale, PagePath path, int most) {
        return Optional.ofNullable(paths.get(locale)).stream()
                .flatMap(here -> Stream.concat(
                        here.headMap(path, false).descendingMap().values().stream()
                                .limit(most / 2),
                        here.tailMap(path, true).values().stream().limit(most / 2)))
                .flatMap(page -> find(page).stream())
                .toList();
    }

    private Stream<LivePage> pages(LocaleTag locale) {
        return Optional.ofNullable(paths.get(locale)).stream()
                .flatMap(here -> here.entrySet().stream())
                .flatMap(one ->
                        shown(one.getValue())
                                .flatMap(Shown::page)
                                .filter(page -> page.path().equals(one.getKey()))
                                .stream());
    }

    /** The live pages of a translation group, by locale. */
    @Override
    public List<LivePage> translations(GroupId group) {
        return groups.getOrDefault(group, Set.of()).stream()
                .flatMap(page -> shown(page).flatMap(Shown::page).stream())
                .sorted(Comparator.comparing(LivePage::locale).thenComparing(LivePage::path))
                .toList();
    }

    /**
     * The live pages that link to a page: by its id, to this address, or to where it stood before; by locale and path.
     */
    public List<LivePage> linkingTo(PageId id, LocaleTag locale, PagePath path) {
        var wanted = new HashSet<>(Set.of(new PageAddress(locale, path)));
        shown(id).ifPresent(page -> page.former().forEach(one -> wanted.add(new PageAddress(locale, one.path()))));
        return incoming.to(id, wanted)
                .filter(page -> !page.equals(id))
                .flatMap(page -> find(page).stream())
                .sorted(Comparator.comparing(LivePage::locale).thenComparing(LivePage::path))
                .toList();
    }

    /** The pages that readers ever found at an address. */
    Set<PageId> everAt(LocaleTag locale, PagePath path) {
        var before = former.getOrDefault(new PageAddress(locale, path), Set.of());
        return Optional.ofNullable(paths.get(locale))
                .flatMap(here -> Optional.ofNullable(here.get(path)))
                .map(now -> both(before, Set.of(now)))
                .orElse(before);
    }

    /** What the public read of a page that it reads now, but for what was restricted. */
    @Override
    public List<Version> versions(LivePage page) {
        return shown(page.id()).map(Shown::life).map(Life::versions).orElse(List.of()).stream()
                .filter(version -> version.text().equals(page.text())
                        || !briefs.of(version.text()).restricted())
                .toList();
    }

    @Override
    public LivePage asItWas(LivePage now, Version version) {
        return new LivePage(
                now.id(),
                now.type(),
                now.locale(),
                version.path(),
                now.group(),
                now.prevailing(),
                version.revision(),
                version.text(),
                version.text().equals(now.text()) ? now.brief() : briefs.of(version.text()),
                version.since(),
                version.reviewed(),
                version.capacities());
    }

    /** The same at an instant; empty where it was not live, or what it was may not be shown. */
    Optional<LivePage> asItWas(LivePage now, Instant at, PublicPast past) {
        var life = shown(now.id()).map(Shown::life);
        if (life.filter(one -> one.isAsNow(at)).isPresent()) {
            return Optional.of(now);
        }
        return life.filter(one -> past.isShownByDay()).map(Life::versions).orElse(List.of()).stream()
                .filter(version -> version.shown() && version.covers(at))
                .reduce((earlier, later) -> later)
                .map(version -> asItWas(now, version))
                .filter(page -> !page.brief().restricted());
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
        return assets.contains(asset) && !isOnRequest(asset);
    }

    /** Whether a page has, or had, this document for those alone who ask for it. */
    public boolean isOnRequest(Hash document) {
        return onRequest.contains(document);
    }

    /** The same of a picture, which is never on request. */
    public boolean shows(Hash picture) {
        return assets.contains(picture);
    }

    /** Whether readers get this asset at its address. */
    public boolean gives(Asset asset) {
        return asset.type().isImage() ? shows(asset.hash()) : names(asset.hash());
    }

    /** The live page in this language whose readers may ask for a document; the first by its path. */
    public Optional<LivePage> offering(LocaleTag locale, Hash document) {
        return onRequest.contains(document)
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
