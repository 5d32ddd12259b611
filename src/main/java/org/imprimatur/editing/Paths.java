package org.imprimatur.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/**
 * Gives every path to one page at a time. Each turn at a path is one claim, which is inserted once; a turn is over when
 * its page stands elsewhere.
 *
 * <p>Two who want a path at the same moment get two turns. Each looks, after its own claim, whether one before it took
 * the path meanwhile, and, once it stands there, whether somebody claimed it after: so never both stay.
 */
final class Paths {
    private final Claims claims;
    private final Standings standings;

    Paths(Claims claims, Standings standings) {
        this.claims = claims;
        this.standings = standings;
    }

    /** Which page has the path and by which turn, or why it cannot be had. */
    record Turn(Optional<Refused> refused, PageId owner, int number) {}

    /**
     * Claims a path.
     *
     * @param page the one that is to have it; another one is answered where it was claimed and never begun
     * @param takeOver whether it may be a path at which readers found another page before
     */
    Turn claim(LocaleTag locale, PagePath path, PageId page, boolean takeOver) {
        var earlier = new ArrayList<PageId>();
        for (int number = 1; ; number++) {
            var owner = claims.owner(locale, path, number);
            if (owner.isEmpty()) {
                owner = Optional.of(claims.claim(locale, path, number, page));
                if (owner.get().equals(page)) {
                    return mine(locale, path, page, number, earlier);
                }
            }
            var settled = settled(locale, path, page, owner.get(), takeOver);
            if (settled.isPresent()) {
                return new Turn(settled.get(), owner.get(), number);
            }
            earlier.add(owner.get());
        }
    }

    private Turn mine(LocaleTag locale, PagePath path, PageId page, int number, List<PageId> earlier) {
        var other = earlier.stream().filter(one -> !one.equals(page) && standsAt(one, path));
        return new Turn(other.findFirst().map(one -> taken(locale, path)), page, number);
    }

    /** Whether a turn that was claimed before ends the search, and how; empty where it is over. */
    private Optional<Optional<Refused>> settled(
            LocaleTag locale, PagePath path, PageId page, PageId owner, boolean takeOver) {
        standings.refresh(owner);
        var there = standings.find(owner);
        if (there.isEmpty() || owner.equals(page) && there.get().standsAt(path)) {
            return Optional.of(Optional.empty());
        }
        if (owner.equals(page)) {
            return Optional.empty();
        }
        if (there.get().standsAt(path)) {
            return Optional.of(Optional.of(taken(locale, path)));
        }
        return takeOver || there.get().leftAt(path).isEmpty()
                ? Optional.empty()
                : Optional.of(Optional.of(new Refused("PATH_LEADS_ON", Grounds.CONFLICT, "/" + locale + "/" + path)));
    }

    private boolean standsAt(PageId page, PagePath path) {
        standings.refresh(page);
        return standings.find(page).filter(one -> one.standsAt(path)).isPresent();
    }

    /** Whether somebody claimed the path after this turn: then whoever has the turn must go. */
    boolean isOver(LocaleTag locale, PagePath path, int number) {
        return claims.owner(locale, path, number + 1).isPresent();
    }

    static Refused taken(LocaleTag locale, PagePath path) {
        return new Refused("PATH_TAKEN", Grounds.CONFLICT, locale + "/" + path);
    }
}
