package org.imprimatur.review;

import java.util.Optional;
import org.imprimatur.redline.Span;

/**
 * Where a comment stands in a text that may be later than the one it was made on.
 *
 * @param span in the field as it is read; empty where there are no words to point at
 */
public record Whereabouts(Fate fate, Optional<Span> span) {
    /** What became of the quoted words. */
    public enum Fate {
        /** No words were quoted. */
        UNQUOTED,
        /** They stand as they were. */
        SAME,
        /** They were edited, and most of them survived. */
        CHANGED,
        /** Too little of them is left. */
        ORPHANED
    }

    static final Whereabouts UNQUOTED = new Whereabouts(Fate.UNQUOTED, Optional.empty());
    static final Whereabouts ORPHANED = new Whereabouts(Fate.ORPHANED, Optional.empty());
}
