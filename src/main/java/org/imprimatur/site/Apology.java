package org.imprimatur.site;

import org.imprimatur.log.RequestId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;

/** What readers get when the theme cannot draw a page, or must not: it needs no theme. */
final class Apology {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p><small>%s</small></p></main></body>
            </html>
            """;

    private Apology() {}

    static String page(Sentences sentences, LocaleTag locale) {
        return page(sentences, locale, "site.error.title", "site.error.text");
    }

    static String page(Sentences sentences, LocaleTag locale, String heading, String words) {
        String title = sentences.say(locale.value(), heading);
        var request = sentences.say(locale.value(), "site.error.request", RequestId.current());
        return PAGE.formatted(locale, title, title, sentences.say(locale.value(), words), request);
    }
}
