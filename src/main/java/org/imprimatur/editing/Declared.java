package org.imprimatur.editing;

import java.util.Set;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;

/**
 * What somebody declares who signs off.
 *
 * @param language in which the wordings were shown
 * @param wordings the hashes of those that were shown: one for a page, one of each type for a release
 */
public record Declared(LocaleTag language, Set<Hash> wordings) {
    public Declared {
        wordings = Set.copyOf(wordings);
    }

    boolean covers(Wording wording) {
        return wordings.contains(wording.hashIn(language.value()));
    }
}
