package org.imprimatur.editing;

import java.util.Map;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Transition;

/** Letting the public read a signed-off text, and taking it off the site again. */
public final class Publishing {
    private final Moves moves;

    public Publishing(Moves moves) {
        this.moves = moves;
    }

    public Outcome publish(Actor actor, PageId page, Hash seen) {
        return moves.move(actor, page, seen, Transition.PUBLISH, Map.of());
    }

    /** Takes a page off the site. A review that was going on ends too: it was a review against what was live. */
    public Outcome unpublish(Actor actor, PageId page, Hash seen, String reason) {
        return moves.move(actor, page, seen, Transition.UNPUBLISH, Reviewing.said(Detail.REASON, reason));
    }
}
