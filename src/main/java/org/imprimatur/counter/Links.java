package org.imprimatur.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.access.HandingOut;
import org.imprimatur.page.LocaleTag;

/** Where somebody fetches what they were let have. */
@ApplicationScoped
public class Links {
    private final HandingOut handing;
    private final Sheets sheets;

    @Inject
    public Links(HandingOut handing, Sheets sheets) {
        this.handing = handing;
        this.sheets = sheets;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Links() {
        this(null, null);
    }

    void show(HttpServletRequest request, HttpServletResponse response, String secret, String sender)
            throws IOException {
        var ready = handing.find(secret, sender);
        if (ready.isEmpty()) {
            over(request, response, sheets);
        } else {
            Replies.page(request, response, HttpServletResponse.SC_OK, draw(request, ready.get(), ""));
        }
    }

    private String draw(HttpServletRequest request, HandingOut.Ready ready, String problem) {
        var locale = sheets.locale(ready.person().language());
        Map<String, Object> it = Map.of(
                "title", ready.title(),
                "file", ready.request().wanted().name().value(),
                "name", ready.person().name(),
                "until", when(ready, locale),
                "left", ready.left(),
                "problem", problem,
                "action", request.getRequestURI());
        return sheets.draw(RequestForm.TEMPLATE, "ready", locale, "/" + locale + "/", Map.of(), it);
    }

    private static String when(HandingOut.Ready ready, LocaleTag locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(locale.value().equals("en") ? "en-GB" : locale.value()))
                        .withZone(ZoneOffset.UTC)
                        .format(ready.until())
                + " UTC";
    }

    void fetch(HttpServletRequest request, HttpServletResponse response, String secret, String sender)
            throws IOException {
        var ready = handing.find(secret, sender);
        if (ready.isEmpty()) {
            over(request, response, sheets);
            return;
        }
        var locale = sheets.locale(ready.get().person().language());
        var copy = handing.fetch(ready.get());
        var problem = copy.fold(done -> "", why -> sheets.say(locale, why.key()));
        if (!problem.isEmpty()) {
            Replies.page(request, response, HttpServletResponse.SC_CONFLICT, draw(request, ready.get(), problem));
            return;
        }
        send(response, copy.fold(done -> done, why -> {
            throw new IllegalStateException(why.key());
        }));
    }

    private static void send(HttpServletResponse response, HandingOut.Copy copy) throws IOException {
        var name = URLEncoder.encode(copy.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentLength(copy.bytes().length);
        response.getOutputStream().write(copy.bytes());
    }

    /** One and the same for a link that never was, one that is over, one that was used up and one that was taken back. */
    static void over(HttpServletRequest request, HttpServletResponse response, Sheets sheets) throws IOException {
        var locale = sheets.wanted(request);
        response.setHeader("Vary", "Accept-Language");
        var html = sheets.draw(RequestForm.TEMPLATE, "over", locale, "/" + locale + "/", Map.of(), Map.of());
        Replies.page(request, response, HttpServletResponse.SC_NOT_FOUND, html);
    }
}
