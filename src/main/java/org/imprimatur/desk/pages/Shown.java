package org.imprimatur.desk.pages;

import java.util.List;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.SavedView;
import org.imprimatur.workflow.Actor;

/**
 * The saved views that somebody has, and which one they look at.
 *
 * @param mayShare whether they may name views for everybody
 */
public record Shown(List<Tab> tabs, boolean mayShare) {
    /** Asks for all pages, also of those who begin with a view. */
    public static final String ALL = "?view=all";

    /**
     * One saved view.
     *
     * @param isHere whether the list shows just that now
     * @param isFirst whether whoever looks begins with it
     * @param mayForget whether they may remove it
     */
    public record Tab(
            String id,
            String name,
            String query,
            boolean isShared,
            boolean isHere,
            boolean isFirst,
            boolean mayForget) {}

    static String orAll(String query) {
        return query.isEmpty() ? ALL : query;
    }

    static Shown of(KeepingViews views, Actor actor, String query) {
        var first = views.first(actor).map(SavedView::id).orElse("");
        var mayShare = KeepingViews.mayShare(actor);
        return new Shown(
                views.of(actor).stream()
                        .map(view -> new Tab(
                                view.id(),
                                view.name(),
                                orAll(view.query()),
                                view.isShared(),
                                view.query().equals(query),
                                view.id().equals(first),
                                mayShare || !view.isShared()))
                        .toList(),
                mayShare);
    }

    public boolean isAll() {
        return tabs.stream().noneMatch(Tab::isHere);
    }
}
