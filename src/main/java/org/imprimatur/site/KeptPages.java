package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.Sources;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.KeptBytes;
import org.imprimatur.serving.KeptBytes.Made;
import org.imprimatur.serving.Presses;
import org.imprimatur.serving.Rendered;
import org.imprimatur.serving.Renewal;
import org.imprimatur.serving.Renewing;
import org.imprimatur.serving.Tally;
import org.imprimatur.themes.SiteDrawing;

/** The site's pages as they were drawn once; has drawn what is not there or no longer right. */
final class KeptPages {
    private final WatchedPages live;
    private final SiteDrawing drawing;
    private final Sentences sentences;
    private final Tally tally;
    private final Supplier<Edition> edition;
    private final KeptBytes<Edition> kept;
    private final Presses presses = new Presses();

    /** What a reader gets. */
    record Print(int status, Rendered page) {
        private Print(Rendered page) {
            this(HttpServletResponse.SC_OK, page);
        }
    }

    /** @param room in bytes */
    KeptPages(
            long room,
            WatchedPages live,
            SiteDrawing drawing,
            Sentences sentences,
            Tally tally,
            Renewing renewing,
            Supplier<Edition> edition) {
        this.live = live;
        this.drawing = drawing;
        this.sentences = sentences;
        this.tally = tally;
        this.edition = edition;
        this.kept = new KeptBytes<>(room);
        tally.weighing(kept::size);
        renewing.add(kept);
    }

    /** What is there and right. */
    Optional<Rendered> ready(HttpServletRequest request) {
        var ready = kept.find(request.getRequestURI(), edition.get());
        ready.ifPresent(page -> tally.hit());
        return ready;
    }

    /** Taken before drawing: what changes meanwhile makes these bytes stale, not wrong for ever. */
    Edition edition() {
        return edition.get();
    }

    void keep(HttpServletRequest request, Edition then, Sources sources, Rendered page) {
        kept.keep(request.getRequestURI(), then, sources, page);
    }

    /** The page at an address, drawn where it is not kept. */
    Print print(HttpServletRequest request, HttpServletResponse response, Address address) {
        String key = request.getRequestURI();
        synchronized (presses.of(key)) {
            var now = edition();
            return kept.find(key, now).map(Print::new).orElseGet(() -> draw(request, response, address, now));
        }
    }

    private Print draw(HttpServletRequest request, HttpServletResponse response, Address address, Edition now) {
        tally.missed();
        String key = request.getRequestURI();
        var drawn = live.watch(() -> Press.print(request, response, address));
        var sheet = drawn.what();
        var earlier = sheet.isForLater() ? ofEarlierDay(key, now) : Optional.<Rendered>empty();
        if (earlier.isPresent()) {
            return new Print(earlier.get());
        }
        var page = Rendered.of(Headers.HTML, sheet.isBroken() ? apology(address.locale()) : sheet.bytes());
        // What is not there is drawn each time: there is no end of addresses that do not exist.
        if (sheet.status() == HttpServletResponse.SC_OK) {
            kept.keep(key, new Made<>(now, drawn.sources(), page), () -> anew(address));
        }
        return new Print(sheet.status(), page);
    }

    /** The same page without anybody who asks for it. */
    private Optional<Made<Edition>> anew(Address address) {
        var now = edition();
        var drawn = live.watch(() -> drawing.now(address.locale(), address.path()));
        var sheet = drawn.what();
        return sheet.status() == HttpServletResponse.SC_OK
                ? Optional.of(new Made<>(now, drawn.sources(), rendered(sheet.html())))
                : Optional.empty();
    }

    /**
     * The pages that changed, drawn for whoever comes first; those that are renewed anyway are left out.
     *
     * @param root what every address of the site begins with
     */
    List<Renewal> changed(String root) {
        return live.untold().stream()
                .map(page -> new Address(page.locale(), page.path().value()))
                .filter(address -> !kept.isToRenew(root + address.canonical()))
                .map(address -> kept.renewal(root + address.canonical(), () -> anew(address)))
                .toList();
    }

    private static Rendered rendered(String html) {
        return Rendered.of(Headers.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** What was rendered of the same texts by the same theme on an earlier day, for when nothing can be drawn anew. */
    private Optional<Rendered> ofEarlierDay(String key, Edition now) {
        return kept.findOfAnother(key, then -> now.on(then.day()));
    }

    byte[] apology(LocaleTag locale) {
        return Apology.page(sentences, locale).getBytes(StandardCharsets.UTF_8);
    }
}
