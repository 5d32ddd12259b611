package org.imprimatur.api.live;

import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;

/** Markdown in the three forms in which programs want it. */
public record Prose(String markdown, String html, String plain) {

    static Prose of(String markdown, Markup markup, LocaleTag locale) {
        return new Prose(markdown, markup.html(markdown, locale), markup.plain(markdown));
    }
}
