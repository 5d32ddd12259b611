package org.imprimatur.finding;

import java.util.Collection;
import java.util.Optional;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Standing;

/** Every page with the text that is worked on, and all of its fields: for people who signed in. */
public record DeskShelf(Standings standings, Briefs briefs, Texts texts, ContentTypes types, Markup markup)
        implements Shelf {
    @Override
    public Collection<PageId> pages() {
        return standings.all().stream().map(Standing::id).toList();
    }

    @Override
    public Optional<Leaf> leaf(PageId page) {
        return standings
                .find(page)
                .map(one -> new Leaf(
                        one.id(),
                        one.head().text(),
                        one.type(),
                        one.locale(),
                        briefs.head(one).tags()));
    }

    @Override
    public PageWords read(Leaf leaf) {
        var type = types.get(leaf.type());
        return PageWords.of(type, type.read(texts.get(leaf.text())), leaf.locale(), markup, field -> true);
    }

    @Override
    public String shape(Leaf leaf) {
        return PageWords.shape(types.get(leaf.type()), leaf.locale());
    }
}
