package org.imprimatur.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageReference;
import org.imprimatur.page.Signposts;

/** What the other rooms know of Markdown: safe HTML and plain text. */
public final class PageMarkup implements Markup {
    private final Markdown markdown;
    private final Signposts house;

    /** Where nobody knows of other pages. */
    public PageMarkup() {
        this(page -> Optional.empty());
    }

    /** @param house tells people of the house where pages stand, live or not */
    public PageMarkup(Signposts house) {
        this(house, List::of);
    }

    /** @param blocks ways to draw fenced blocks, asked for when a text is drawn first */
    public PageMarkup(Signposts house, Supplier<List<Block>> blocks) {
        this.house = house;
        this.markdown = new Markdown(blocks);
    }

    @Override
    public String html(String source, LocaleTag locale) {
        return markdown.render(source, Labels.of(locale.value())).html();
    }

    @Override
    public String numbered(String source, LocaleTag locale) {
        return markdown.numbered(source, Labels.of(locale.value())).html();
    }

    @Override
    public String plain(String source) {
        return markdown.plain(source);
    }

    @Override
    public List<Link> links(String source) {
        return markdown.relinking(source).links();
    }

    @Override
    public String relinked(String source, Function<String, Optional<String>> where) {
        return markdown.relinking(source).written(where);
    }

    @Override
    public String legible(String html) {
        return PageReference.legible(html, house);
    }
}
