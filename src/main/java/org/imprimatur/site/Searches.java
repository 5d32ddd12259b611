package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.finding.BusyException;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.Sought;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Searched;
import org.imprimatur.themes.Views;

/** Answers who looks for something. Each answer is drawn anew, kept nowhere, and nothing for search engines. */
record Searches(
        FindingLive finding,
        Views views,
        Sentences sentences,
        List<LocaleTag> locales,
        SearchPace pace,
        CurrentActor who) {
    /** Kept by the reader's own browser alone, and asked about again. */
    private static final String CACHING = "private, no-cache";

    private static final String RETRY_SECONDS = "2";
    private static final int BUSY = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final int TOO_OFTEN = 429;
    private static final int FURTHEST = FindingLive.MOST / Searched.SIZE;
    private static final Pattern SHEET = Pattern.compile("[1-9][0-9]{0,4}");

    /** The language that is searched at an address; empty where the address is none of ours. */
    Optional<LocaleTag> language(String path) {
        return locales.stream()
                .filter(locale -> Searched.address(locale).equals(path))
                .findFirst();
    }

    void answer(HttpServletRequest request, HttpServletResponse response, LocaleTag locale) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        var sent = Sent.of(request.getQueryString());
        var sought = new Sought(sent.one("q"), Optional.of(locale), type(sent.one("type")), some(sent.one("tag")));
        var turn = pace.take(who.sender());
        if (!turn.isGiven()) {
            later(request, response, locale, TOO_OFTEN, String.valueOf(turn.seconds()));
            return;
        }
        try {
            show(request, response, sought, Math.min(sheet(sent.one("sheet")), FURTHEST));
        } catch (BusyException busy) {
            later(request, response, locale, BUSY, RETRY_SECONDS);
        }
    }

    private void later(
            HttpServletRequest request, HttpServletResponse response, LocaleTag locale, int status, String seconds)
            throws IOException {
        response.setHeader("Retry-After", seconds);
        var why = status == BUSY ? "site.search.busy" : "site.search.often";
        var page = Apology.page(sentences, locale, why, why + ".text");
        Answers.sendOnce(request, response, status, Headers.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Sought sought, int sheet)
            throws IOException {
        var locale = sought.locale().orElseThrow();
        var found = finding.find(sought, (sheet - 1) * Searched.SIZE, Searched.SIZE);
        var drawn = Press.print(request, response, views.search(locale, sought, found, sheet));
        var page = drawn.isBroken() ? Apology.page(sentences, locale).getBytes(StandardCharsets.UTF_8) : drawn.bytes();
        Answers.send(request, response, drawn.status(), Rendered.of(Headers.HTML, page), CACHING);
    }

    private static Optional<TypeName> type(String sent) {
        return TypeName.isOne(sent) ? Optional.of(new TypeName(sent)) : Optional.empty();
    }

    private static Optional<String> some(String sent) {
        return Optional.of(sent.strip()).filter(one -> !one.isEmpty());
    }

    private static int sheet(String sent) {
        return SHEET.matcher(sent).matches() ? Integer.parseInt(sent) : 1;
    }
}
