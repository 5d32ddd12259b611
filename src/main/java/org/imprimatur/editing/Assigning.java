package org.imprimatur.editing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Asking one reviewer by name, handing on what one was asked, giving it back to all, and saying until when. */
public final class Assigning {
    private final Moves moves;
    private final Reviewing reviewing;
    private final Standings standings;
    private final Accounts accounts;

    public Assigning(Moves moves, Reviewing reviewing, Standings standings, Accounts accounts) {
        this.moves = moves;
        this.reviewing = reviewing;
        this.standings = standings;
        this.accounts = accounts;
    }

    /**
     * Hands a draft to legal review and names who is to read it.
     *
     * @param seen the text that the author looked at
     * @param reviewer as typed; blank for whoever comes first, or whoever was asked before
     */
    public Outcome submit(Actor actor, PageId page, Hash seen, String note, String reviewer) {
        if (reviewer.isBlank()) {
            return reviewing.submit(actor, page, seen, note);
        }
        return find(page, reviewer)
                .map(name -> reviewing.submit(actor, page, seen, note, Map.of(Detail.ASSIGNEE, name.value())))
                .orElseGet(() -> unfit(reviewer));
    }

    /**
     * Asks somebody by name.
     *
     * @param reviewer as typed
     * @param note what they should know
     */
    public Outcome to(Actor actor, PageId page, String reviewer, String note) {
        var asked = find(page, reviewer);
        if (asked.isEmpty()) {
            return unfit(reviewer);
        }
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Reviewing.said(Detail.NOTE, note));
        details.put(Detail.ASSIGNEE, asked.get().value());
        return moves.add(actor, page, Transition.ASSIGN, details);
    }

    private Optional<AccountName> find(PageId page, String reviewer) {
        return accounts.find(reviewer)
                .filter(account -> standings
                        .find(page)
                        .filter(now -> maySignOff(account, now))
                        .isPresent())
                .map(Account::name);
    }

    private static Refused unfit(String reviewer) {
        return new Refused("ASSIGNEE_UNFIT", Grounds.INVALID, reviewer);
    }

    /** Gives a page back to everybody who may sign it off. */
    public Outcome toTeam(Actor actor, PageId page, String note) {
        return moves.add(actor, page, Transition.ASSIGN, Reviewing.said(Detail.NOTE, note));
    }

    /** Changes until when an answer is expected. */
    public Outcome due(Actor actor, PageId page, Instant due, String reason) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Reviewing.said(Detail.REASON, reason));
        details.put(Detail.DUE, due.toString());
        return moves.add(actor, page, Transition.ASSIGN, details);
    }

    /** Why this person may not ask anybody; empty where they may. */
    public Optional<Refused> assignRefusal(Actor actor, Standing page) {
        return moves.choice(actor, page, Transition.ASSIGN, Map.of());
    }

    /** Why this person may not change until when an answer is expected; empty where they may. */
    public Optional<Refused> dueRefusal(Actor actor, Standing page) {
        return moves.choice(actor, page, Transition.ASSIGN, Map.of(Detail.DUE, Instant.EPOCH.toString()));
    }

    /** Who can be asked to review a page. */
    public List<AccountName> candidates(Standing page) {
        return accounts.all().stream()
                .filter(account -> maySignOff(account, page))
                .map(Account::name)
                .filter(name -> !page.writers().contains(name))
                .toList();
    }

    /** In a capacity that the page's text asks for. */
    private boolean maySignOff(Account account, Standing page) {
        return !account.disabled() && moves.policy(page).capacities().stream().anyMatch(account.capacities()::contains);
    }
}
