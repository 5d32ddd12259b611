package org.imprimatur.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.Lending;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.PastPages;
import org.imprimatur.reading.Sources;
import org.imprimatur.reading.When;
import org.imprimatur.themes.Addresses;
import org.imprimatur.themes.SiteDrawing;

/** The whole site as it was on a day, below an address that names the day, so that every link stays there. */
final class PastSite {
    static final String ROOT = "/as-of/";

    /** The parameter of any page's address that leads there. */
    static final String ASKED = "asOf";

    private static final Pattern PLACE = Pattern.compile(ROOT + "([^/]{1,60})(/.*)?");
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)" + ASKED + "=([^&]*)");

    private final SiteSettings settings;
    private final Roots roots;
    private final LivePages live;
    private final ContentTypes types;
    private final SiteDrawing drawing;
    private final PastBytes bytes;
    private final Sentences sentences;
    private final Clock clock;

    PastSite(
            SiteSettings settings,
            Roots roots,
            LivePages live,
            ContentTypes types,
            SiteDrawing drawing,
            PastBytes bytes,
            Sentences sentences,
            Clock clock) {
        this.settings = settings;
        this.roots = roots;
        this.live = live;
        this.types = types;
        this.drawing = drawing;
        this.bytes = bytes;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** What a query asks for; empty where it asks for no day. */
    static Optional<String> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || !query.contains(ASKED + "=")) {
            return Optional.empty();
        }
        var found = PARAMETER.matcher(query);
        return found.find() ? Optional.of(decoded(found.group(1))) : Optional.empty();
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenPercent) {
            return raw;
        }
    }

    /** From a page as it is to the same address on that day; an empty day leads back to the page as it is. */
    void lead(HttpServletRequest request, HttpServletResponse response, Address address, String said)
            throws IOException {
        var root = roots.site();
        if (said.isEmpty()) {
            Answers.redirect(response, HttpServletResponse.SC_FOUND, root + address.canonical());
            return;
        }
        var when = When.of(said).filter(one -> !one.isAfter(clock.instant()));
        if (when.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, address.locale());
            return;
        }
        Answers.redirect(
                response, HttpServletResponse.SC_FOUND, root + ROOT + when.get().iso() + address.canonical());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, LocaleTag locale)
            throws IOException {
        var page = Apology.page(sentences, locale, "site.past.wrong", "site.past.wrong.text");
        Answers.sendOnce(request, response, status, Headers.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    /** @param path begins with {@link #ROOT} */
    void answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException {
        var place = PLACE.matcher(path);
        var when = place.matches()
                ? When.of(decoded(place.group(1))).filter(one -> !one.isAfter(clock.instant()))
                : Optional.<When>empty();
        if (when.isEmpty()) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    Languages.choose(request.getHeader("Accept-Language"), settings.locales()));
            return;
        }
        var rest = Optional.ofNullable(place.group(2)).orElse("/");
        var within = roots.site() + ROOT + when.get().iso();
        var since = bytes.since();
        var pages = live.asOf(when.get().at(), types);
        if (rest.startsWith(AssetAddress.PREFIX)) {
            request.setAttribute(Lending.ATTRIBUTE, (Lending) pages::gives);
            request.getRequestDispatcher(roots.siteWithin(request.getContextPath()) + rest)
                    .forward(request, response);
            return;
        }
        var address = Address.of(rest, settings.locales())
                .orElseGet(() -> new Address(settings.locales().get(0), ""));
        var canonical = elsewhere(pages, address).orElse(address).canonical();
        if (!(within + canonical).equals(request.getRequestURI())) {
            Answers.redirect(response, HttpServletResponse.SC_FOUND, within + canonical);
            return;
        }
        show(request, response, pages, since, when.get(), within, address);
    }

    /** Where the page stood then that readers find here at another time. */
    private static Optional<Address> elsewhere(PastPages pages, Address address) {
        return address.page()
                .filter(path -> pages.find(address.locale(), path).isEmpty())
                .flatMap(path -> pages.moved(address.locale(), path))
                .map(page -> new Address(page.locale(), page.path().value()));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            PastPages pages,
            Sources since,
            When when,
            String within,
            Address address)
            throws IOException {
        Supplier<SiteDrawing.Sheet> draw =
                () -> drawing.past(pages, live, when, within, address.locale(), address.path());
        bytes.answer(request, response, address.locale(), since, draw);
    }

    /** Where the site stood at an instant. */
    static String within(String root, When when) {
        return root + ROOT + Addresses.encoded(when.iso());
    }
}
