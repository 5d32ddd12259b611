package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Transition;

/** Letting the public read a signed-off text, and taking it off the site again. */
public final class Publishing {
    /** The longest note to readers, in characters. */
    public static final int LONGEST_NOTE = 600;

    private final Moves moves;

    public Publishing(Moves moves) {
        this.moves = moves;
    }

    public Outcome publish(Actor actor, PageId page, Hash seen) {
        return moves.move(actor, page, seen, Transition.PUBLISH, Map.of());
    }

    /** Takes a page off the site. A review that was going on ends too: it was a review against what was live. */
    public Outcome unpublish(Actor actor, PageId page, Hash seen, String reason) {
        return unpublish(actor, page, seen, reason, "");
    }

    /**
     * The same with a word to readers.
     *
     * @param note what they are told at its address; may be empty
     */
    public Outcome unpublish(Actor actor, PageId page, Hash seen, String reason, String note) {
        return tooLong(note)
                .<Outcome>map(why -> why)
                .orElseGet(() -> moves.move(actor, page, seen, Transition.UNPUBLISH, details(reason, note)));
    }

    static Optional<Refused> tooLong(String note) {
        return note.length() > LONGEST_NOTE
                ? Optional.of(
                        new Refused("PUBLIC_NOTE_TOO_LONG", Grounds.INVALID, List.<Object>of(LONGEST_NOTE), List.of()))
                : Optional.empty();
    }

    static Map<Detail, String> details(String reason, String note) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Reviewing.said(Detail.REASON, reason));
        details.putAll(Reviewing.said(Detail.PUBLIC_NOTE, note));
        return details;
    }
}
