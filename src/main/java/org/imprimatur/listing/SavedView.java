package org.imprimatur.listing;

import java.util.Optional;
import org.imprimatur.page.AccountName;

/**
 * A way to look at the page list that somebody named.
 *
 * @param owner whose it is; empty where everybody has it
 * @param query of the list's address
 */
public record SavedView(String id, Optional<AccountName> owner, String name, String query) {
    public boolean isShared() {
        return owner.isEmpty();
    }
}
