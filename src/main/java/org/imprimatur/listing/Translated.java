package org.imprimatur.listing;

import org.imprimatur.editing.Translations;
import org.imprimatur.workflow.Standing;

/** How far the translations of a page are. */
public enum Translated {
    ANY,
    /** There is a language in which it is not there. */
    MISSING,
    /** The page itself is behind the text that it is a translation of. */
    BEHIND,
    /** It, or one of its translations, is behind. */
    GROUP_BEHIND,
    /** It is there in every language, and none is behind. */
    CURRENT;

    boolean fits(Standing page, Translations translations) {
        return switch (this) {
            case ANY -> true;
            case MISSING -> translations.isAnyMissing(page);
            case BEHIND -> translations.isBehind(page);
            case GROUP_BEHIND -> translations.isAnyBehind(page);
            case CURRENT -> !translations.isAnyMissing(page) && !translations.isAnyBehind(page);
        };
    }
}
