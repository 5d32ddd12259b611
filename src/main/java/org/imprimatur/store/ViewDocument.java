package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Optional;
import org.imprimatur.listing.SavedView;
import org.imprimatur.page.AccountName;

/** A way to look at the page list, or with which of them somebody begins. */
@Entity("views")
public record ViewDocument(
        @Id String id,
        @Column String owner,
        @Column String name,
        @Column String query) implements Kept {
    private static final String SHARED = "shared/";
    private static final String OWN = "own:";
    private static final String FIRST = "first:";

    /** How the ids of an account's views begin, or of everybody's. */
    static String beginning(Optional<AccountName> owner) {
        return owner.map(name -> OWN + name + "/").orElse(SHARED);
    }

    static ViewDocument of(SavedView view) {
        return new ViewDocument(
                beginning(view.owner()) + view.id(),
                view.owner().map(AccountName::value).orElse(""),
                view.name(),
                view.query());
    }

    static ViewDocument first(AccountName owner, String view) {
        return new ViewDocument(first(owner), owner.value(), "", view);
    }

    static String first(AccountName owner) {
        return FIRST + owner;
    }

    SavedView view() {
        return new SavedView(
                id.substring(id.indexOf('/') + 1),
                Optional.of(owner).filter(AccountName::isOne).map(AccountName::new),
                name,
                query);
    }
}
