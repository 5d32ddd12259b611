package org.imprimatur.page;

/**
 * What readers may see of the texts that a type's pages had before.
 *
 * @param redlines whether they may see how two of them differ
 */
public record PublicPast(History history, boolean redlines) {
    /** Where a type says nothing. */
    public static final PublicPast USUAL = new PublicPast(History.DAY, false);

    /** How readers come to a text that was replaced. */
    public enum History {
        /** Not at all. */
        NONE,
        /** By asking what the site said on a day. */
        DAY,
        /** By that, and through a list of all versions, each with an address of its own. */
        PUBLIC
    }

    public PublicPast {
        if (redlines && history != History.PUBLIC) {
            throw new IllegalArgumentException("redlines are public only where the history is");
        }
    }

    public boolean isListed() {
        return history == History.PUBLIC;
    }

    public boolean isShownByDay() {
        return history != History.NONE;
    }
}
