package org.imprimatur.page;

/** Turns Markdown into HTML that is safe to show, and into plain text. */
public interface Markup {
    String html(String markdown, LocaleTag locale);

    String plain(String markdown);
}
