package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PublicPast;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Sources;
import org.imprimatur.reading.Version;
import org.imprimatur.reading.When;
import org.imprimatur.themes.Addresses;
import org.imprimatur.themes.SiteDrawing;
import org.imprimatur.themes.SiteDrawing.Sheet;

/**
 * The versions of a page: their list, each of them, and what one changed against another. Their addresses name the page
 * by its id, so that they stay when it moves.
 */
final class Histories {
    static final String ROOT = "/history/";

    private static final Pattern PLACE =
            Pattern.compile(ROOT + "([a-z0-9-]{1,64})(?:/([1-9]\\d{0,5})(?:\\.\\.([1-9]\\d{0,5}))?)?");
    private static final Pattern PAIR = Pattern.compile("from=([1-9]\\d{0,5})&to=([1-9]\\d{0,5})");

    private final Roots roots;
    private final LivePages live;
    private final ContentTypes types;
    private final SiteDrawing drawing;
    private final PastBytes bytes;

    Histories(Roots roots, LivePages live, ContentTypes types, SiteDrawing drawing, PastBytes bytes) {
        this.roots = roots;
        this.live = live;
        this.types = types;
        this.drawing = drawing;
        this.bytes = bytes;
    }

    /** Whether there is such a thing, and it is sent; not where the type keeps the past to the house. */
    boolean answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var since = bytes.since();
        var place = PLACE.matcher(path);
        var page = place.matches() ? live.find(new PageId(place.group(1))) : Optional.<LivePage>empty();
        if (page.filter(one -> past(one).isListed()).isEmpty()) {
            return false;
        }
        var here = page.get();
        if (place.group(2) == null && request.getQueryString() != null) {
            var pair = PAIR.matcher(request.getQueryString());
            if (pair.matches()) {
                Answers.redirect(
                        response,
                        HttpServletResponse.SC_FOUND,
                        request.getRequestURI() + "/" + pair.group(1) + ".." + pair.group(2));
                return true;
            }
        }
        return answer(request, response, here, place, since);
    }

    private PublicPast past(LivePage page) {
        return types.get(page.type()).past();
    }

    private boolean answer(
            HttpServletRequest request, HttpServletResponse response, LivePage page, Matcher place, Sources since)
            throws IOException {
        if (place.group(2) == null) {
            return send(request, response, page, since, () -> drawing.history(page));
        }
        var versions = live.versions(page);
        var one = version(versions, place.group(2));
        if (one.isEmpty()) {
            return false;
        }
        if (place.group(3) == null) {
            return one(request, response, page, one.get(), since);
        }
        var other = version(versions, place.group(3));
        return other.isPresent()
                && past(page).redlines()
                && send(request, response, page, since, () -> drawing.redline(page, one.get(), other.get()));
    }

    private static Optional<Version> version(List<Version> among, String number) {
        return among.stream()
                .filter(version ->
                        version.shown() && String.valueOf(version.number()).equals(number))
                .findFirst();
    }

    /** What is live has its own address; that of its version leads there until another takes its place. */
    private boolean one(
            HttpServletRequest request, HttpServletResponse response, LivePage page, Version version, Sources since)
            throws IOException {
        var root = roots.site();
        if (version.isCurrent()) {
            Answers.redirect(response, HttpServletResponse.SC_FOUND, root + Addresses.encoded(page.address()));
            return true;
        }
        var when = When.of(version.since());
        return send(
                request,
                response,
                page,
                since,
                () -> drawing.version(live.asOf(when.at(), types), live, page, version, PastSite.within(root, when)));
    }

    private boolean send(
            HttpServletRequest request,
            HttpServletResponse response,
            LivePage page,
            Sources since,
            Supplier<String> draw)
            throws IOException {
        bytes.answer(request, response, page.locale(), since, () -> new Sheet(HttpServletResponse.SC_OK, draw.get()));
        return true;
    }
}
