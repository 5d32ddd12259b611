package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.Optional;
import org.imprimatur.listing.SavedView;
import org.imprimatur.listing.SavedViews;
import org.imprimatur.page.AccountName;

/** Saved views as one document each. */
public final class NoSqlSavedViews implements SavedViews {
    /** Stands after all that an id is made of. */
    private static final String LAST = "~";

    private final Template template;
    private final Inserts inserts;

    public NoSqlSavedViews(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public List<SavedView> of(Optional<AccountName> owner) {
        var beginning = ViewDocument.beginning(owner);
        List<ViewDocument> found = template.select(ViewDocument.class)
                .where("id")
                .gt(beginning)
                .and("id")
                .lt(beginning + LAST)
                .result();
        return found.stream().map(ViewDocument::view).toList();
    }

    @Override
    public void keep(SavedView view) {
        set(ViewDocument.of(view));
    }

    private void set(ViewDocument document) {
        if (!inserts.insert(document)) {
            template.update(document);
        }
    }

    @Override
    public void forget(SavedView view) {
        template.delete(ViewDocument.class, ViewDocument.of(view).id());
    }

    @Override
    public Optional<String> first(AccountName owner) {
        return template.find(ViewDocument.class, ViewDocument.first(owner)).map(ViewDocument::query);
    }

    @Override
    public void begin(AccountName owner, Optional<String> view) {
        view.ifPresentOrElse(
                id -> set(ViewDocument.first(owner, id)),
                () -> template.delete(ViewDocument.class, ViewDocument.first(owner)));
    }
}
