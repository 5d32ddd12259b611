package org.imprimatur.themes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.finding.Findings;
import org.imprimatur.finding.Sought;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.Gone;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.PastPages;
import org.imprimatur.reading.Version;

/** What there is to see on the site: each view names its template and gives it what it draws. */
public final class Views {
    /** Before it no page stands. */
    private static final PagePath FIRST = new PagePath("0");

    private final Themes themes;
    private final ContentTypes types;
    private final Markup plain;
    private final Markup markup;
    private final Sentences sentences;
    private final Pages live;
    private final Clock clock;
    private final String base;
    private final String root;
    private final boolean isPreview;
    private final Optional<Then> then;

    /**
     * Draws what is live at the moment when it is asked.
     *
     * @param roots what every address of the site begins with
     */
    public Views(
            Themes themes,
            ContentTypes types,
            Markup markup,
            Sentences sentences,
            Pages live,
            Clock clock,
            Roots roots) {
        this(themes, types, markup, sentences, live, clock, roots.site(), roots.site(), false, Optional.empty());
    }

    private Views(
            Themes themes,
            ContentTypes types,
            Markup markup,
            Sentences sentences,
            Pages live,
            Clock clock,
            String base,
            String root,
            boolean isPreview,
            Optional<Then> then) {
        this.themes = themes;
        this.types = types;
        this.plain = markup;
        this.markup = InnerMarkup.of(markup, base, whole(themes.settings().publicUrl(), root));
        this.sentences = sentences;
        this.live = live;
        this.clock = clock;
        this.base = base;
        this.root = root;
        this.isPreview = isPreview;
        this.then = then;
    }

    /**
     * The same site with other pages, below another address that no link leads out of.
     *
     * @param within what every address begins with
     */
    Views preview(Pages pages, String within) {
        return new Views(themes, types, plain, sentences, pages, clock, within, root, true, Optional.empty());
    }

    /**
     * The site as it was, below an address that says when.
     *
     * @param then when that was, and what the site is now
     */
    Views past(PastPages pages, String within, Then then) {
        var asOf = Clock.fixed(pages.at(), ZoneOffset.UTC);
        return new Views(themes, types, plain, sentences, pages, asOf, within, root, true, Optional.of(then));
    }

    /** How texts begin that name an address of the site whole; empty where nobody knows. */
    private static String whole(String publicUrl, String root) {
        return publicUrl.isEmpty() ? "" : publicUrl + root;
    }

    /** What the application's own addresses begin with. */
    String root() {
        return root;
    }

    /** What stands at an address: the home where the path is empty, a page, or help for whoever finds none. */
    public Found find(LocaleTag locale, String path) {
        if (path.isEmpty()) {
            return new Found(Found.THERE, home(locale));
        }
        return Optional.of(path)
                .filter(PagePath::isOne)
                .map(PagePath::new)
                .flatMap(asked -> find(locale, asked))
                .or(() -> Roll.Asked.of(path).flatMap(asked -> roll(locale, asked)))
                .orElseGet(() -> new Found(Found.MISSING, missing(locale, path)));
    }

    private Optional<Found> find(LocaleTag locale, PagePath path) {
        return live.find(locale, path)
                .map(page -> new Found(Found.THERE, page(page)))
                .or(() -> live.gone(locale, path).map(gone -> new Found(Found.GONE, gone(locale, path, gone))));
    }

    public View page(LivePage page) {
        var translations = translations(page.group());
        var type = types.get(page.type());
        var text = readable(type, live.text(page), page.locale());
        var models = pageModels(page.locale());
        var printed = live.isPending(page) ? null : page;
        var model = models.of(page.path(), type, text, printed, models.claims(page, type));
        var frame = frame(page.locale(), Addresses.encoded(page.address()), translations, now(page));
        var said = new StructuredData(themes.settings().publicUrl(), frame).of(type, text, model);
        return view("page", frame, Map.of("page", model, "structured", said));
    }

    private Map<LocaleTag, String> translations(GroupId group) {
        return live.translations(group).stream()
                .collect(Collectors.toMap(LivePage::locale, other -> Addresses.encoded(other.address()), (a, b) -> a));
    }

    /** All versions of a page. */
    View history(LivePage page) {
        return ofPast("history", page, histories(page).all(page, types.get(page.type())));
    }

    /** What one version changed against another. */
    View redline(LivePage page, Version older, Version newer) {
        var drawn = histories(page).redline(page, types.get(page.type()), older, newer);
        return ofPast("redline", page, drawn);
    }

    private Histories histories(LivePage page) {
        return new Histories(live, new Facts(words(page.locale()), page.locale(), markup, base), root);
    }

    private View ofPast(String name, LivePage page, Map<String, Object> past) {
        var address = Addresses.encoded(page.address());
        var here = Histories.address("", page);
        var translations = live.translations(page.group()).stream()
                .collect(Collectors.toMap(LivePage::locale, other -> Histories.address("", other), (a, b) -> a));
        return view(name, frame(page.locale(), here, translations, address), Map.of("past", past));
    }

    private String now(LivePage page) {
        return Addresses.encoded(then.flatMap(one -> one.now().find(page.id()))
                .map(LivePage::address)
                .orElse(page.address()));
    }

    private Text readable(ContentType type, Text text, LocaleTag locale) {
        return ForReaders.text(type, text, markup, live.signposts(), locale);
    }

    /**
     * Where readers ask for something instead of reading it.
     *
     * @param template what is drawn
     * @param translations the same in other languages
     * @param it what the template draws
     */
    View counter(
            String template,
            LocaleTag locale,
            String address,
            Map<LocaleTag, String> translations,
            Map<String, Object> it) {
        return view(template, locale, address, translations, Map.of("it", it));
    }

    /** A text that need not be live, without any sign that it was reviewed. */
    public View preview(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text) {
        return preview(
                locale, path, group, pageModels(locale).of(path, type, readable(type, text, locale), null, List.of()));
    }

    /** The same around another body. */
    View preview(LocaleTag locale, PagePath path, GroupId group, ContentType type, Text text, String body) {
        return preview(
                locale,
                path,
                group,
                pageModels(locale)
                        .of(path, type, readable(type, text, locale), null, List.of())
                        .around(body));
    }

    private View preview(LocaleTag locale, PagePath path, GroupId group, PageModel model) {
        String address = Addresses.encoded("/" + locale + "/" + path);
        var translations = new HashMap<>(translations(group));
        translations.put(locale, address);
        return view("page", locale, address, translations, Map.of("page", model));
    }

    public View home(LocaleTag locale) {
        var homes = themes.settings().locales().stream()
                .collect(Collectors.toMap(other -> other, other -> "/" + other + "/", (a, b) -> a));
        var cards = cards(locale);
        var sections = cards.sections();
        var frame = frame(locale, "/" + locale + "/", homes);
        var said = new StructuredData(themes.settings().publicUrl(), frame).home(held(sections));
        return view("home", frame, Map.of("sections", sections, "lately", cards.lately(), "structured", said));
    }

    /** The list of all pages of a type; translated where the other language has pages of that type, too. */
    private Optional<Found> roll(LocaleTag locale, Roll.Asked asked) {
        String path = asked.turnedTo(1).path();
        var elsewhere = themes.settings().locales().stream()
                .filter(other -> live.count(other, asked.type()) > 0)
                .collect(Collectors.toMap(other -> other, other -> "/" + other + "/" + path, (a, b) -> a));
        return cards(locale)
                .roll(asked)
                .map(roll -> new Found(
                        Found.THERE,
                        view("roll", locale, "/" + locale + "/" + asked.path(), elsewhere, roll(locale, asked, roll))));
    }

    /** The rows of the sheet, and on the first one what became of the pages of the type. */
    private Map<String, Object> roll(LocaleTag locale, Roll.Asked asked, Roll roll) {
        var facts = new Facts(words(locale), locale, markup, base);
        var ledger = new Ledger(live, types.get(asked.type()), facts, root);
        return Map.of(
                "roll",
                roll,
                "rows",
                ledger.rows(asked.skip(), Roll.SHEET),
                "happenings",
                asked.sheet() == 1 ? ledger.happenings() : List.of());
    }

    /**
     * The help for somebody who came to an address without a page.
     *
     * @param asked the path that was looked for, as it was typed
     */
    public View missing(LocaleTag locale, String asked) {
        return view("missing", locale, "/" + locale + "/", Map.of(), lost(locale, asked));
    }

    public View gone(LocaleTag locale, PagePath path, Gone gone) {
        var models = new HashMap<>(lost(locale, path.value()));
        models.put("gone", Day.of(gone.at(), locale));
        models.put("note", gone.note());
        return view("gone", locale, "/" + locale + "/", Map.of(), models);
    }

    private Map<String, Object> lost(LocaleTag locale, String asked) {
        var cards = cards(locale);
        var path = Optional.of(asked).filter(PagePath::isOne).map(PagePath::new);
        var elsewhere = themes.settings().locales().stream()
                .filter(other -> !other.equals(locale))
                .flatMap(other -> path.flatMap(same -> live.find(other, same)).stream())
                .filter(page -> !page.brief().restricted())
                .collect(Collectors.toMap(page -> Frames.name(page.locale()), cards::card, (a, b) -> a));
        // What stands far away in the order of paths is nothing that a mistyped address meant.
        var near = live.near(locale, path.orElse(FIRST), Suggestions.AMONG);
        var suggestions =
                Suggestions.among(near, asked).stream().map(cards::card).toList();
        return Map.of("asked", asked, "suggestions", suggestions, "elsewhere", elsewhere);
    }

    /**
     * What somebody looked for, and what they find.
     *
     * @param sheet which part of it, from 1
     */
    public View search(LocaleTag locale, Sought sought, Findings findings, int sheet) {
        var addresses = themes.settings().locales().stream()
                .collect(Collectors.toMap(
                        other -> other, other -> Searched.address(other, sought.words(), "", "", 1), (a, b) -> a));
        var searched = new Searching(cards(locale), types, base).of(sought, findings, sheet);
        var frame = frame(locale, Searched.address(locale), addresses);
        return view("search", frame, Map.of("search", searched));
    }

    /** Certificates that are in force. */
    private static List<Card> held(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> card.validity() != null
                        && Set.of("good", "soon").contains(card.validity().tone()))
                .toList();
    }

    private Frame frame(LocaleTag locale, String address, Map<LocaleTag, String> translations) {
        return frame(locale, address, translations, address);
    }

    private Frame frame(LocaleTag locale, String address, Map<LocaleTag, String> translations, String now) {
        var latest = then.map(Then::today).orElseGet(this::today);
        return new Frames(themes, types, live, base, root, isPreview, latest, then)
                .of(locale, address, translations, now);
    }

    private View view(
            String name,
            LocaleTag locale,
            String address,
            Map<LocaleTag, String> translations,
            Map<String, Object> models) {
        return view(name, frame(locale, address, translations), models);
    }

    private View view(String name, Frame frame, Map<String, Object> models) {
        var all = new HashMap<>(models);
        all.put("t", new Words(sentences, frame.locale()));
        all.put("frame", frame);
        return new View("/site/" + name + ".ftlh", all);
    }

    private Cards cards(LocaleTag locale) {
        return new Cards(types, live, facts(locale), today());
    }

    private PageModels pageModels(LocaleTag locale) {
        return new PageModels(live, facts(locale), today(), root);
    }

    private Facts facts(LocaleTag locale) {
        return new Facts(words(locale), locale, markup, base);
    }

    private Words words(LocaleTag locale) {
        return new Words(sentences, locale.value());
    }

    /** In UTC, like every date that readers are shown. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
