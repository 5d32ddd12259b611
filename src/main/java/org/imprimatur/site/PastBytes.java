package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Sources;
import org.imprimatur.serving.KeptBytes;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.SiteDrawing.Sheet;

/**
 * Sends what was live once. It is kept apart from what is live, so that nobody who walks through the days makes readers of
 * today wait; and it is asked about each time, since a page that is taken off the site takes its past along.
 */
final class PastBytes {
    private static final Logger LOG = System.getLogger(PastBytes.class.getName());
    private static final String RETRY_SECONDS = "30";

    private final KeptBytes<Edition> kept;
    private final Supplier<Edition> edition;
    private final LivePages live;
    private final Sentences sentences;

    PastBytes(KeptBytes<Edition> kept, Supplier<Edition> edition, LivePages live, Sentences sentences) {
        this.kept = kept;
        this.edition = edition;
        this.live = live;
        this.sentences = sentences;
    }

    /** To be asked for before anything is looked up: what changes after it makes the bytes stale, not wrong for ever. */
    Sources since() {
        return live.everything();
    }

    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            LocaleTag locale,
            Sources since,
            Supplier<Sheet> draw)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        var now = edition.get();
        var known = kept.find(request.getRequestURI(), now);
        if (known.isPresent()) {
            Answers.send(request, response, HttpServletResponse.SC_OK, known.get(), Answers.ASK_AGAIN);
            return;
        }
        var sheet = drawn(response, locale, draw);
        var page = Rendered.of(Headers.HTML, sheet.html().getBytes(StandardCharsets.UTF_8));
        if (sheet.status() == HttpServletResponse.SC_OK) {
            kept.keep(request.getRequestURI(), now, since, page);
        }
        Answers.send(request, response, sheet.status(), page, Answers.ASK_AGAIN);
    }

    private Sheet drawn(HttpServletResponse response, LocaleTag locale, Supplier<Sheet> draw) {
        try {
            return draw.get();
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "a page cannot be drawn as it was", broken);
            boolean isForLater = UnavailableException.in(broken).isPresent();
            if (isForLater) {
                response.setHeader("Retry-After", RETRY_SECONDS);
            }
            int status = isForLater
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            return new Sheet(status, Apology.page(sentences, locale));
        }
    }
}
