package org.imprimatur.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns Markdown into HTML that is safe to show, and into plain text. */
public interface Markup {
    /**
     * A link as it is written.
     *
     * @param line on which it begins, from 1
     */
    record Link(String words, String address, int line) {}

    /** References to pages stay references in it: the same text always gives the same HTML. */
    String html(String markdown, LocaleTag locale);

    /** The same, with the line of the source on which each block begins as its {@code data-line}. */
    String numbered(String markdown, LocaleTag locale);

    String plain(String markdown);

    /** The links of a text, in reading order. */
    List<Link> links(String markdown);

    /**
     * The Markdown with other addresses in its links.
     *
     * @param where what stands in the place of an address; where it is empty, the link becomes its words
     */
    String relinked(String markdown, Function<String, Optional<String>> where);

    /** HTML that people of the house read, with the addresses of pages in the place of references to them. */
    String legible(String html);
}
