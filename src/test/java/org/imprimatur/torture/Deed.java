package org.imprimatur.torture;

import org.imprimatur.workflow.Transition;

/**
 * One arrow that somebody took on a page.
 *
 * @param mark a word that stands in no text but the one that the arrow speaks of
 * @param answered whether it was acknowledged; otherwise it may be done or not
 */
record Deed(Transition arrow, String mark, boolean answered) {
    Deed acknowledged() {
        return new Deed(arrow, mark, true);
    }

    boolean isSame(Deed other) {
        return arrow == other.arrow && mark.equals(other.mark);
    }

    @Override
    public String toString() {
        return arrow + " of " + mark;
    }
}
