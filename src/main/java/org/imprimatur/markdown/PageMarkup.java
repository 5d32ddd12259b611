package org.imprimatur.markdown;

import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;

/** What the other rooms know of Markdown: safe HTML and plain text. */
public final class PageMarkup implements Markup {
    private final Markdown markdown = new Markdown();

    @Override
    public String html(String source, LocaleTag locale) {
        return markdown.render(source, Labels.of(locale.value())).html();
    }

    @Override
    public String plain(String source) {
        return markdown.plain(source);
    }
}
