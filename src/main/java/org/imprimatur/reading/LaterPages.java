package org.imprimatur.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imprimatur.assets.Asset;
import org.imprimatur.page.Brief;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.Standing;

/** The site as it will be once some pages went live with other texts; all others are as they are live now. */
public final class LaterPages implements Pages {
    private final LivePages live;
    private final Map<PageId, Later> later = new HashMap<>();

    /**
     * A page with the text that it is to have.
     *
     * @param former where readers found it before
     */
    private record Later(LivePage page, Text text, List<PagePath> former) {}

    /**
     * A text that is not live yet, or not for long.
     *
     * @param assets those that the text names
     * @param at when it is thought to go live
     */
    public record Pending(Standing page, int revision, Text text, Set<Hash> assets, Instant at) {
        private List<PagePath> former() {
            return page.former().stream().map(FormerPath::path).toList();
        }

        private LivePage asLive() {
            return new LivePage(
                    page.id(),
                    page.type(),
                    page.locale(),
                    page.path(),
                    page.group(),
                    page.prevailing(),
                    revision,
                    text.hash(),
                    Brief.of(text.hash(), text, assets),
                    at,
                    at,
                    List.of());
        }
    }

    public LaterPages(LivePages live, List<Pending> pending) {
        this.live = live;
        pending.forEach(one -> later.put(one.page().id(), new Later(one.asLive(), one.text(), one.former())));
    }

    /** A restricted page is found by its address, for those who were to see it, and stands in no list. */
    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        var address = new PageAddress(locale, path).toString();
        return later.values().stream()
                .map(Later::page)
                .filter(page -> page.address().equals(address))
                .findFirst()
                .or(() -> live.find(locale, path).filter(this::isAsItIs));
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        return Optional.ofNullable(later.get(page)).map(Later::page).or(() -> live.find(page));
    }

    private boolean isAsItIs(LivePage page) {
        return !later.containsKey(page.id());
    }

    @Override
    public Optional<Gone> gone(LocaleTag locale, PagePath path) {
        return live.gone(locale, path);
    }

    @Override
    public Optional<Gone> gone(PageId page) {
        return later.containsKey(page) ? Optional.empty() : live.gone(page);
    }

    /** Readers of the address that a page has until then are led on as well, once it stands elsewhere. */
    @Override
    public Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        return live.find(locale, path)
                .or(() -> live.moved(locale, path))
                .map(LivePage::id)
                .or(() -> former(locale, path))
                .flatMap(this::find);
    }

    /** One that is off the site until then is found at none of the addresses that it had. */
    private Optional<PageId> former(LocaleTag locale, PagePath path) {
        return later.values().stream()
                .filter(one ->
                        one.page().locale().equals(locale) && one.former().contains(path))
                .map(one -> one.page().id())
                .findFirst();
    }

    @Override
    public List<LivePage> all() {
        return with(live.all(), page -> true);
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        return with(live.in(locale), page -> page.locale().equals(locale));
    }

    @Override
    public List<LivePage> translations(GroupId group) {
        return with(live.translations(group), page -> page.group().equals(group));
    }

    @Override
    public Set<TypeName> types(LocaleTag locale) {
        var types = new HashSet<>(live.types(locale));
        changed(page -> page.locale().equals(locale)).map(LivePage::type).forEach(types::add);
        types.removeIf(type -> count(locale, type) == 0);
        return types;
    }

    @Override
    public int count(LocaleTag locale, TypeName type) {
        var replaced = later.keySet().stream()
                .flatMap(page -> live.find(page).stream())
                .filter(isIn(locale, type))
                .count();
        return (int) (live.count(locale, type)
                - replaced
                + changed(isIn(locale, type)).count());
    }

    private static Predicate<LivePage> isIn(LocaleTag locale, TypeName type) {
        return page -> page.locale().equals(locale) && page.type().equals(type);
    }

    @Override
    public List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most) {
        return with(
                        live.some(locale, type, 0, skip + most + later.size()),
                        isIn(locale, type),
                        Comparator.comparing(Shelves.Place::of))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public List<LivePage> newest(LocaleTag locale, TypeName type, int most) {
        return with(
                        live.newest(locale, type, most + later.size()),
                        isIn(locale, type),
                        Comparator.comparing(LivePage::since).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<LivePage> near(LocaleTag locale, PagePath path, int most) {
        return with(live.near(locale, path, most), page -> page.locale().equals(locale), LivePage.BY_ADDRESS)
                .toList();
    }

    private Stream<LivePage> changed(Predicate<LivePage> wanted) {
        return later.values().stream()
                .map(Later::page)
                .filter(page -> !page.brief().restricted() && wanted.test(page));
    }

    private List<LivePage> with(List<LivePage> now, Predicate<LivePage> wanted) {
        return with(now, wanted, LivePage.BY_ADDRESS).toList();
    }

    private Stream<LivePage> with(List<LivePage> now, Predicate<LivePage> wanted, Comparator<LivePage> order) {
        return Stream.concat(now.stream().filter(this::isAsItIs), changed(wanted))
                .sorted(order);
    }

    @Override
    public Text text(LivePage page) {
        return Optional.ofNullable(later.get(page.id()))
                .filter(known -> known.page().text().equals(page.text()))
                .map(Later::text)
                .orElseGet(() -> live.text(page));
    }

    @Override
    public boolean isPending(LivePage page) {
        return later.containsKey(page.id());
    }

    /** Whether a page that is drawn here shows this asset or links to it; who has a preview still has to ask for documents. */
    public boolean names(Hash asset) {
        var naming = naming(asset);
        return naming.isEmpty()
                ? live.names(asset)
                : naming.stream().noneMatch(Brief::onRequest) && !live.isOnRequest(asset);
    }

    /** The same of a picture. */
    public boolean shows(Hash picture) {
        return !naming(picture).isEmpty() || live.shows(picture);
    }

    /** Whether readers get this asset at its address. */
    public boolean gives(Asset asset) {
        return asset.type().isImage() ? shows(asset.hash()) : names(asset.hash());
    }

    private List<Brief> naming(Hash asset) {
        return later.values().stream()
                .map(one -> one.page().brief())
                .filter(brief -> brief.assets().contains(asset))
                .toList();
    }
}
