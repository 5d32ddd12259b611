package org.imprimatur.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.imprimatur.backup.Progress;
import org.jspecify.annotations.Nullable;

/** Walks through a site from its doors and writes down all that it answers, for the place where that will stand. */
public final class Exporting {
    private static final int PASSES = 5;
    private static final Pattern MAP = Pattern.compile("(?m)^Sitemap: (\\S+)/sitemap\\.xml$");

    private final Site site;
    private final Folder folder;
    private final String base;
    private final Progress progress;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final TreeMap<String, String> from = new TreeMap<>();
    private final TreeMap<String, String> moves = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private int pages;

    private Exporting(Site site, Folder folder, String base, Progress progress) {
        this.site = site;
        this.folder = folder;
        this.base = base;
        this.progress = progress;
    }

    /**
     * Exports a site that runs.
     *
     * @param server where the site is, also below a path
     * @param api where its API is; missing where that is below the site or at {@code /api}
     */
    public static Exported export(URI server, @Nullable URI api, Path into, String base, Progress progress) {
        return export(MovedSite.of(server, api), into, base, progress);
    }

    /**
     * Exports a site. What goes live meanwhile makes it begin again, so that what is written was live at one moment.
     *
     * @param base where the files will stand: a path, a whole address, or nothing
     */
    static Exported export(Site site, Path into, String base, Progress progress) {
        var folder = Folder.open(into);
        for (int pass = 1; pass <= PASSES; pass++) {
            folder.again();
            var exporting = new Exporting(site, folder, base, progress);
            var before = new Listing(site).stamp();
            var place = exporting.walk();
            if (before.equals(new Listing(site).stamp())) {
                return exporting.finish(place);
            }
        }
        throw new ExportException("the site changed " + PASSES + " times while it was read; try again later");
    }

    private Exported finish(Place place) {
        var change = folder.finish();
        return new Exported(
                pages,
                change.written(),
                change.same(),
                change.removed(),
                List.copyOf(broken),
                place.url() + place.base());
    }

    private Place walk() {
        var place = Place.of(origin(), base);
        var listing = new Listing(site);
        var door = site.get("/").location();
        add("/", door);
        add("/", "/robots.txt");
        add("/", "/sitemap.xml");
        listing.addresses().forEach(page -> add("/api/v1/pages", page));
        try (var work = progress.begin("reading the site", Math.max(1, listing.count() * 2L))) {
            while (!ahead.isEmpty()) {
                take(ahead.removeFirst(), place);
                work.done(Math.min(seen.size() - ahead.size(), listing.count()));
            }
            listing.feeds().forEach(feed -> takeWhereThere(feed, place));
            takeWhereThere("/.well-known/security.txt", place);
            int done = listing.count();
            for (String page : listing.addresses()) {
                take("/api/v1/pages" + page, place);
                work.done(++done);
            }
        }
        listing.lists().forEach((name, json) -> put(name, new Answer(200, "application/json", "", json), place));
        redirects(place, door);
        lost(place, door);
        return place;
    }

    private String origin() {
        var map = MAP.matcher(site.get("/robots.txt").text());
        if (!map.find()) {
            throw new ExportException(
                    "what answers there is no site of Imprimatur: it has no robots.txt with a sitemap");
        }
        return map.group(1);
    }

    private void add(String where, String link) {
        if (seen.add(link)) {
            ahead.add(link);
            from.put(link, where);
        }
    }

    private void take(String path, Place place) {
        var answer = site.get(path);
        if (answer.isRedirect()) {
            moves.put(path, answer.location());
            add(path, answer.location());
        } else if (answer.isThere()) {
            keep(path, answer, place);
        } else {
            broken.add(
                    path + " (" + answer.status() + "), linked from " + from.getOrDefault(path, "the list of pages"));
        }
    }

    private void takeWhereThere(String path, Place place) {
        var answer = site.get(path);
        if (answer.isThere()) {
            keep(path, answer, place);
        }
    }

    private void keep(String path, Answer answer, Place place) {
        if (answer.isHtml()) {
            pages++;
        }
        put(FileName.of(path, answer), answer, place);
        Links.in(path, answer, place.origin()).forEach(link -> add(path, link));
    }

    private void put(String file, Answer answer, Place place) {
        folder.put(file, answer.isText() ? bytes(place.moved(answer)) : answer.bytes());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void redirects(Place place, String door) {
        moves.putAll(new Listing(site).moves());
        var redirects = new Redirects(moves, place);
        moves.forEach((was, now) -> folder.put(FileName.ofRedirect(was), bytes(redirects.stub(now))));
        folder.put("index.html", bytes(redirects.stub(door)));
        folder.put("_redirects", bytes(redirects.netlify()));
        folder.put("redirects.nginx.conf", bytes(redirects.nginx()));
    }

    /** What readers see where there is nothing: in the first language for the whole site, and in each for its own part. */
    private void lost(Place place, String door) {
        for (String home : seen.stream().filter(path -> path.matches("/[^/]+/")).toList()) {
            var help = site.get(home + "404");
            if (help.isHtml() && help.status() == 404) {
                put(home.substring(1) + "404.html", help, place);
                if (home.equals(door)) {
                    put("404.html", help, place);
                }
            }
        }
    }
}
