package org.imprimatur.listing;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Naming ways to look at the page list: for oneself, and, where an admin does it, for everybody. */
public final class KeepingViews {
    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    /** More than these nobody finds anything in. */
    public static final int MOST = 50;

    private final SavedViews views;

    public KeepingViews(SavedViews views) {
        this.views = views;
    }

    /** Everybody's, then one's own, each by name. */
    public List<SavedView> of(Actor actor) {
        return Stream.of(Optional.<AccountName>empty(), Optional.of(actor.name()))
                .flatMap(owner -> views.of(owner).stream()
                        .sorted(Comparator.comparing(SavedView::name, Collator.getInstance(Locale.ROOT))))
                .toList();
    }

    /** The one with which somebody begins, where it is still there. */
    public Optional<SavedView> first(Actor actor) {
        return views.first(actor.name()).flatMap(id -> find(actor, id));
    }

    public Optional<SavedView> find(Actor actor, String id) {
        return of(actor).stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /**
     * Keeps a view; one of the same name and owner gives way.
     *
     * @return why not; empty where it was kept
     */
    public Optional<Refused> keep(Actor actor, String name, String query, boolean isShared, boolean isFirst) {
        var typed = name.strip();
        if (isShared && !mayShare(actor)) {
            return Optional.of(new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN));
        }
        if (typed.isEmpty() || typed.codePointCount(0, typed.length()) > LONGEST) {
            return Optional.of(new Refused("VIEW_NAME_NEEDED", Grounds.INVALID, String.valueOf(LONGEST)));
        }
        var owner = isShared ? Optional.<AccountName>empty() : Optional.of(actor.name());
        var there = views.of(owner);
        var same = there.stream().filter(view -> view.name().equals(typed)).findFirst();
        if (same.isEmpty() && there.size() >= MOST) {
            return Optional.of(new Refused("VIEWS_TOO_MANY", Grounds.CONFLICT, String.valueOf(MOST)));
        }
        var id = same.map(SavedView::id).orElseGet(() -> UUID.randomUUID().toString());
        views.keep(new SavedView(id, owner, typed, query));
        if (isFirst) {
            views.begin(actor.name(), Optional.of(id));
        }
        return Optional.empty();
    }

    /** Begins with this view from now on, or with all pages. */
    public void begin(Actor actor, Optional<SavedView> view) {
        views.begin(actor.name(), view.map(SavedView::id));
    }

    /** Whoever began with it begins with all pages then. */
    public Optional<Refused> forget(Actor actor, SavedView view) {
        if (view.isShared() && !mayShare(actor)) {
            return Optional.of(new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN));
        }
        views.forget(view);
        return Optional.empty();
    }

    public static boolean mayShare(Actor actor) {
        return actor.isOneOf(Set.of(Role.ADMIN));
    }
}
