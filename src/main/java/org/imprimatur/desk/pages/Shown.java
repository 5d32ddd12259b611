package org.imprimatur.desk.pages;

import java.util.LinkedHashMap;
import java.util.List;
import org.imprimatur.desk.frame.Query;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.PageQuestion;
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

    /** What is kept of a list: what it asks for, and what it tells. */
    static String query(PageQuestion question, Columns columns) {
        var said = new LinkedHashMap<>(question.said());
        said.put("columns", columns.said());
        return Query.of(said);
    }

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
