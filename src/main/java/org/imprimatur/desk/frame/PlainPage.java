package org.imprimatur.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;

/** A page that needs no controller and no template: for what went wrong before or beside them. */
final class PlainPage {
    private final Roots roots;
    private final Words words;

    PlainPage(HttpServletRequest request, Roots roots, Sentences sentences, DeskSettings settings) {
        this.roots = roots;
        this.words = new Words(sentences, Languages.of(request), settings.zone(), Instant.EPOCH);
    }

    Words words() {
        return words;
    }

    /** @param inside HTML that stands between the heading and the way back */
    String of(String title, String inside) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title>
                <link rel="icon" href="%s" type="image/svg+xml">
                <link rel="stylesheet" href="%s"></head>
                <body class="alone"><main class="gate"><h1>%s</h1>%s
                <p><a href="%s/">%s</a></p><p class="quiet">%s</p></main></body></html>
                """.formatted(
                        words.language(),
                        title,
                        roots.deskFile("seal.svg"),
                        roots.deskFile("desk.css"),
                        title,
                        inside,
                        roots.desk(),
                        words.say("desk.failure.home"),
                        words.say("desk.failure.request", RequestId.current()));
    }

    /** A text where HTML is written by hand. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
