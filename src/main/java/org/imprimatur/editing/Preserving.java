package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.Map;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Transition;

/** Putting pages out of the way and taking them back; legal holds, under which nothing is put away. */
public final class Preserving {
    private final Moves moves;

    public Preserving(Moves moves) {
        this.moves = moves;
    }

    /** Puts a page out of the way that is not live. Nothing of it is lost, and its address stays its own. */
    public Outcome archive(Actor actor, PageId page, Hash seen, String reason) {
        return moves.move(actor, page, seen, Transition.ARCHIVE, Reviewing.said(Detail.REASON, reason));
    }

    /** Takes a page back as a draft. */
    public Outcome unarchive(Actor actor, PageId page, Hash seen, String reason) {
        return moves.move(actor, page, seen, Transition.UNARCHIVE, Reviewing.said(Detail.REASON, reason));
    }

    /** Several may stand at once; the page is held until the last of them is lifted. */
    public Outcome placeHold(Actor actor, PageId page, String reason) {
        return moves.add(actor, page, Transition.PLACE_HOLD, Reviewing.said(Detail.REASON, reason));
    }

    /**
     * Lifts one of them.
     *
     * @param hold its id
     */
    public Outcome liftHold(Actor actor, PageId page, int hold, String reason) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Reviewing.said(Detail.REASON, reason));
        details.putAll(Map.of(Detail.LEGAL_HOLD, String.valueOf(hold)));
        return moves.add(actor, page, Transition.LIFT_HOLD, details);
    }
}
