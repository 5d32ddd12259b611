package org.imprimatur.listing;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.AccountName;

/** Where the ways to look at the page list are kept. */
public interface SavedViews {
    /** Those of an account, or those that everybody has. */
    List<SavedView> of(Optional<AccountName> owner);

    /** Keeps a view in place of the one with its id and owner. */
    void keep(SavedView view);

    void forget(SavedView view);

    /** The id of the view with which somebody begins; empty where they begin with all pages. */
    Optional<String> first(AccountName owner);

    /**
     * Has somebody begin with a view from now on.
     *
     * @param view the id, or empty to begin with all pages
     */
    void begin(AccountName owner, Optional<String> view);
}
