package org.imprimatur.editing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Items;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.PasswordGiven;
import org.imprimatur.workflow.Pending;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Asking for a lawyer's yes, taking the question back, and answering it. */
public final class Reviewing {
    /** For so long a sign-off says that somebody else had made the password. */
    static final Duration FRESH = Duration.ofDays(30);

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
        return submit(actor, page, seen, note, Map.of());
    }

    Outcome submit(Actor actor, PageId page, Hash seen, String note, Map<Detail, String> more) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(said(Detail.NOTE, note));
        details.putAll(more);
        standings
                .find(page)
                .flatMap(now -> Due.after(moves.now(), moves.policy(now).dueDays()))
                .ifPresent(due -> details.put(Detail.DUE, due.toString()));
        return moves.move(actor, page, seen, Transition.SUBMIT, details);
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
     * Signs off exactly the text that was read, under exactly the wording that was read.
     *
     * @param seen the hash of that text
     * @param capacity for example {@code legal}; empty for the first in which the actor may sign now
     */
    public Outcome approve(Actor actor, PageId page, Hash seen, String capacity, Declared declared) {
        var wording = standings.find(page).map(this::wording);
        if (wording.filter(now -> !declared.covers(now)).isPresent()) {
            return standings
                    .find(page)
                    .flatMap(now -> moves.choice(actor, now, Transition.APPROVE, Map.of()))
                    .orElseGet(() -> new Refused("WORDING_CHANGED", Grounds.CONFLICT));
        }
        return sign(
                actor,
                page,
                seen,
                capacity,
                wording.map(now -> now.in(declared.language().value())));
    }

    /** The same where no wording is shown, as in a migration: under the one that stands now. */
    public Outcome approve(Actor actor, PageId page, Hash seen, String capacity, LocaleTag language) {
        var wording = standings.find(page).map(now -> wording(now).in(language.value()));
        return sign(actor, page, seen, capacity, wording);
    }

    private Outcome sign(Actor actor, PageId page, Hash seen, String capacity, Optional<String> wording) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.NAME, actor.shown());
        wording.ifPresent(said -> details.put(Detail.WORDING, said));
        standings
                .find(page)
                .ifPresent(now -> details.put(Detail.CAPACITY, capacity.isBlank() ? capacity(actor, now) : capacity));
        actor.given().filter(this::isFresh).ifPresent(given -> {
            details.put(Detail.PASSWORD_BY, given.by().value());
            details.put(Detail.PASSWORD_AT, given.at().toString());
        });
        return moves.move(actor, page, seen, Transition.APPROVE, details);
    }

    /** What whoever signs a page off declares. */
    public Wording wording(Standing page) {
        return types.get(page.type()).wording();
    }

    /** What a page's head still needs before the public may read it. */
    public Pending pending(Standing page) {
        return moves.pending(page);
    }

    private String capacity(Actor actor, Standing page) {
        var pending = moves.pending(page);
        var own = pending.missing().stream().filter(actor.capacities()::contains);
        return Stream.of(pending.next(actor).stream(), own, pending.missing().stream())
                .flatMap(capacities -> capacities)
                .findFirst()
                .orElse("");
    }

    private boolean isFresh(PasswordGiven given) {
        return given.at().plus(FRESH).isAfter(moves.now());
    }

    /**
     * Keeps the checklist of exactly the text that was read.
     *
     * @param items the ids of all items that are ticked from now on
     */
    public Outcome tick(Actor actor, PageId page, Hash seen, Set<String> items) {
        var before = standings.find(page).map(now -> now.review().ticked()).orElse(Set.of());
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(said(Detail.TICKED, said(items, before)));
        details.putAll(said(Detail.UNTICKED, said(before, items)));
        return moves.move(actor, page, seen, Transition.TICK, details);
    }

    /**
     * Says that an extra step of the application was done with exactly the text that was read.
     *
     * @param step its id
     */
    public Outcome pass(Actor actor, PageId page, Hash seen, String step, String note) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(said(Detail.STEP, step));
        details.putAll(said(Detail.NOTE, note));
        standings.find(page).stream()
                .flatMap(now -> moves.steps(actor, now).stream())
                .filter(one -> one.id().equals(step))
                .findFirst()
                .ifPresent(one -> details.put(Detail.STEP_NAME, one.label().in("en")));
        return moves.move(actor, page, seen, Transition.PASS, details);
    }

    /** An extra step, with somebody who may say that it is done. */
    public record Passable(String id, Actor by) {}

    /** The first extra step that is still open and that one of these people may say is done; empty where there is none. */
    public Optional<Passable> passable(Standing page, List<Actor> people) {
        var passed = page.review().passed();
        return people.stream()
                .flatMap(who -> moves.steps(who, page).stream()
                        .filter(step -> step.mine() && !passed.contains(step.id()))
                        .map(step -> new Passable(step.id(), who)))
                .findFirst();
    }

    private static String said(Set<String> some, Set<String> without) {
        return Items.said(
                some.stream().filter(item -> !without.contains(item)).sorted().toList());
    }

    static Map<Detail, String> said(Detail name, String what) {
        return what.isBlank() ? Map.of() : Map.of(name, what.strip());
    }
}
