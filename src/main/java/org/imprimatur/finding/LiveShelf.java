package org.imprimatur.finding;

import java.util.Collection;
import java.util.Optional;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/** What the public may read: live texts, and of these the fields that readers get. */
public record LiveShelf(LivePages live, Texts texts, ContentTypes types, Markup markup) implements Shelf {
    @Override
    public Collection<PageId> pages() {
        return live.all().stream().map(LivePage::id).toList();
    }

    @Override
    public Optional<Leaf> leaf(PageId page) {
        return live.find(page).map(one -> new Leaf(one.id(), one.text(), one.type(), one.locale(), one.tags()));
    }

    @Override
    public PageWords read(Leaf leaf) {
        var type = types.get(leaf.type());
        var text = type.read(texts.get(leaf.text()));
        return PageWords.of(type, text, leaf.locale(), markup, field -> ForReaders.isOne(type, field));
    }

    @Override
    public String shape(Leaf leaf) {
        return PageWords.shape(types.get(leaf.type()), leaf.locale());
    }
}
