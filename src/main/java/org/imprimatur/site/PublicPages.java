package org.imprimatur.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Themes;
import org.imprimatur.themes.Views;

/** Answers readers of the site: by what was asked, with what is kept, drawn, found or told to machines. */
final class PublicPages {
    private static final String RETRY_SECONDS = "30";

    private final SiteSettings settings;
    private final Roots roots;
    private final Themes themes;
    private final Views views;
    private final WatchedPages live;
    private final KeptPages kept;
    private final ThemeAssets assets;
    private final ForMachines machines;
    private final Searches searches;
    private final PastSite past;
    private final Histories histories;

    PublicPages(
            SiteSettings settings,
            Roots roots,
            Themes themes,
            Views views,
            WatchedPages live,
            ContentTypes types,
            Sentences sentences,
            FindingLive finding,
            KeptPages kept,
            SearchPace pace,
            CurrentActor who,
            PastSite past,
            Histories histories) {
        this.settings = settings;
        this.roots = roots;
        this.themes = themes;
        this.views = views;
        this.live = live;
        this.kept = kept;
        this.assets = new ThemeAssets(themes);
        this.searches = new Searches(finding, views, sentences, settings.locales(), pace, who);
        this.past = past;
        this.histories = histories;
        this.machines = new ForMachines(settings, roots, live, types, sentences, themes.settings(), views::today);
    }

    /** Whether the address was one of the site's and is answered now. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        return settings.isOn() ? answerReader(request, response) : answerDesk(request, response);
    }

    /** Where there is no site, the desk still shows pages as they would look. */
    private boolean answerDesk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = inside(request.getRequestURI());
        boolean isOurs = path.startsWith(ThemeAssets.PREFIX);
        if (isOurs) {
            assets.answer(request, response, path);
        }
        return isOurs;
    }

    /** Answers from kept bytes alone. */
    boolean answerReady(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isPlain =
                settings.isOn() && reads(request) && PastSite.asked(request).isEmpty();
        var ready = isPlain ? kept.ready(request) : Optional.<Rendered>empty();
        if (ready.isEmpty()) {
            return false;
        }
        Answers.send(request, response, HttpServletResponse.SC_OK, ready.get(), Answers.ASK_AGAIN);
        return true;
    }

    private static boolean reads(HttpServletRequest request) {
        var method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    private boolean answerReader(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String raw = request.getRequestURI();
        boolean reads = reads(request);
        var day = PastSite.asked(request);
        String path = inside(raw);
        var address = Address.of(path, settings.locales());
        var searched = searches.language(path);
        boolean ours = address.isPresent() || searched.isPresent() || path.equals("/") || isOurs(path);
        if (ours && !reads) {
            response.setHeader("Allow", "GET, HEAD");
            Answers.sendOnce(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, Headers.HTML, new byte[0]);
        } else if (address.isPresent() && day.isPresent()) {
            past.lead(request, response, address.get(), day.get());
        } else if (path.startsWith(PastSite.ROOT)) {
            past.answer(request, response, path);
        } else if (path.startsWith(Histories.ROOT)) {
            lookBack(request, response, path);
        } else if (address.isPresent()) {
            visit(request, response, path, address.get());
        } else if (searched.isPresent()) {
            searches.answer(request, response, searched.get());
        } else if (path.equals("/")) {
            greet(request, response);
        } else if (path.startsWith(ThemeAssets.PREFIX)) {
            assets.answer(request, response, path);
        } else if (ours) {
            tell(request, response, path);
        }
        return ours;
    }

    /** An address as the site sees it; where it is spelt in a way that names no part of the site, it is nobody's. */
    private String inside(String raw) {
        if (raw.equals(roots.site())) {
            return "/";
        }
        return raw.startsWith(roots.site() + "/") ? raw.substring(roots.site().length()) : "";
    }

    private boolean isOurs(String path) {
        return path.startsWith(ThemeAssets.PREFIX)
                || path.startsWith(PastSite.ROOT)
                || path.startsWith(Histories.ROOT)
                || machines.isOne(path);
    }

    /** Where there is no such version, or readers get none, the theme's own page for what is missing helps. */
    private void lookBack(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (!histories.answer(request, response, path)) {
            var locale = Languages.choose(request.getHeader("Accept-Language"), settings.locales());
            response.setHeader("X-Robots-Tag", "noindex");
            // Drawn each time and never kept: no two readers need have the same language.
            var sheet = Press.print(request, response, views.missing(locale, path.substring(1)));
            var bytes = sheet.isBroken() ? kept.apology(locale) : sheet.bytes();
            int status = sheet.isBroken() ? sheet.status() : HttpServletResponse.SC_NOT_FOUND;
            Answers.sendOnce(request, response, status, Headers.HTML, bytes);
        }
    }

    private void greet(HttpServletRequest request, HttpServletResponse response) {
        var locale = Languages.choose(request.getHeader("Accept-Language"), settings.locales());
        response.setHeader("Vary", "Accept-Language");
        String home = roots.site() + "/" + locale + "/";
        String day = PastSite.asked(request).isPresent() ? "?" + request.getQueryString() : "";
        Answers.redirect(response, HttpServletResponse.SC_FOUND, home + day);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var edition = kept.edition();
        var origin = Origin.of(request, roots, themes.settings().publicUrl());
        var drawn = live.watch(() -> machines.draw(path, origin));
        var told = drawn.what();
        if (told.isEmpty()) {
            Answers.sendNothing(request, response);
            return;
        }
        if (origin.isKnown()) {
            kept.keep(request, edition, drawn.sources(), told.get());
        }
        Answers.send(request, response, HttpServletResponse.SC_OK, told.get(), Answers.ASK_AGAIN);
    }

    private void visit(HttpServletRequest request, HttpServletResponse response, String path, Address address)
            throws IOException {
        String canonical = address.moved(live).orElse(address).canonical();
        if (path.equals(canonical)) {
            print(request, response, address);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String location = roots.site() + canonical + query;
        Answers.redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, location);
    }

    private void print(HttpServletRequest request, HttpServletResponse response, Address address) throws IOException {
        var print = kept.print(request, response, address);
        if (print.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        Answers.send(request, response, print.status(), print.page(), Answers.ASK_AGAIN);
    }
}
