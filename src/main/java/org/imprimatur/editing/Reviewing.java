package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.Map;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Transition;

/** Asking for a lawyer's yes, taking the question back, and answering it. */
public final class Reviewing {
    private final Moves moves;
    private final Standings standings;
    private final ContentTypes types;

    public Reviewing(Moves moves, Standings standings, ContentTypes types) {
        this.moves = moves;
        this.standings = standings;
        this.types = types;
    }

    /**
     * Hands a draft to legal review. Its text is locked from then on.
     *
     * @param seen the text that the author looked at
     */
    public Outcome submit(Actor actor, PageId page, Hash seen, String note) {
        return moves.move(actor, page, seen, Transition.SUBMIT, said(Detail.NOTE, note));
    }

    /** Takes a text back out of review. */
    public Outcome withdraw(Actor actor, PageId page, Hash seen, String note) {
        return moves.move(actor, page, seen, Transition.WITHDRAW, said(Detail.NOTE, note));
    }

    /** Gives a text back to its authors with the reason. */
    public Outcome sendBack(Actor actor, PageId page, Hash seen, String reason) {
        return moves.move(actor, page, seen, Transition.SEND_BACK, said(Detail.REASON, reason));
    }

    /**
     * Signs off exactly the text that was read.
     *
     * @param seen the hash of that text
     * @param capacity for example {@code legal}; empty for the first one that is still missing
     * @param language in which the wording was shown
     */
    public Outcome approve(Actor actor, PageId page, Hash seen, String capacity, LocaleTag language) {
        var details = new EnumMap<Detail, String>(Detail.class);
        standings.find(page).ifPresent(now -> {
            var type = types.get(now.type());
            details.put(Detail.WORDING, type.wording().in(language.value()));
            details.put(
                    Detail.CAPACITY,
                    capacity.isBlank()
                            ? now.missing(type.signOffs()).stream().findFirst().orElse("")
                            : capacity);
        });
        return moves.move(actor, page, seen, Transition.APPROVE, details);
    }

    static Map<Detail, String> said(Detail name, String what) {
        return what.isBlank() ? Map.of() : Map.of(name, what.strip());
    }
}
