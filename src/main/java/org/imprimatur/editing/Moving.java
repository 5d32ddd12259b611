package org.imprimatur.editing;

import java.util.Map;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Giving a page another path. What the public reads stays where it is until the page is published there; from then on
 * readers are led on from wherever they found it before.
 */
public final class Moving {
    private final Moves moves;
    private final Standings standings;
    private final Paths paths;

    public Moving(Moves moves, Standings standings, Claims claims) {
        this.moves = moves;
        this.standings = standings;
        this.paths = new Paths(claims, standings);
    }

    /**
     * Gives a page its path for its next publication.
     *
     * @param takeOver whether it may be a path at which readers found another page before
     */
    public Outcome move(Actor actor, PageId id, Hash seen, PagePath path, boolean takeOver) {
        var page = standings.find(id);
        if (page.isEmpty()) {
            return Outcome.Refused.unknownPage();
        }
        var closed = moves.choice(actor, page.get(), Transition.MOVE, to(path));
        if (closed.isPresent()) {
            return closed.get();
        }
        var turn = paths.claim(page.get().locale(), path, id, takeOver);
        if (turn.refused().isPresent() || !turn.owner().equals(id)) {
            return turn.refused().orElseGet(() -> Paths.taken(page.get().locale(), path));
        }
        return moves.move(actor, id, seen, Transition.MOVE, to(path))
                .fold(moved -> kept(actor, page.get(), moved, turn), refused -> refused);
    }

    /** Whoever was overtaken goes back: a path is never two pages' at once. */
    private Outcome kept(Actor actor, Standing was, Outcome.Moved moved, Paths.Turn turn) {
        var now = moved.now();
        if (was.standsAt(now.path()) || !paths.isOver(now.locale(), now.path(), turn.number())) {
            return moved;
        }
        moves.move(actor, now.id(), now.head().text(), Transition.MOVE, to(was.path()));
        return Paths.taken(now.locale(), now.path());
    }

    private static Map<Detail, String> to(PagePath path) {
        return Map.of(Detail.PATH, path.value());
    }
}
