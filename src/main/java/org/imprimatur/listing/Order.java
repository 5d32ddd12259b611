package org.imprimatur.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Standing;

/** What pages are put in order by. */
public enum Order {
    STIRRED(by(one -> one.page().last().at()), true),
    TITLE(words(Listed::title), false),
    PATH(words(one -> one.page().locale() + "/" + one.page().path()), false),
    TYPE(words(one -> one.page().type().value()), false),
    LOCALE(by(one -> one.page().locale()), false),
    STAGE(by(one -> one.page().stage()), false),
    /** When the text that the public reads went live. */
    LIVE(by(one -> one.page().live().map(live -> live.since()).orElse(Instant.MIN)), true),
    OWNER(words(one -> one.brief().owner()), false),
    REVIEW_BY(by(one -> one.brief().reviewDay().orElse(LocalDate.MAX)), false);

    private final Comparator<Listed> order;
    private final boolean isUsuallyDown;

    Order(Comparator<Listed> order, boolean isUsuallyDown) {
        this.order = order;
        this.isUsuallyDown = isUsuallyDown;
    }

    /** A page with what lists need of its text. */
    record Listed(Standing page, Brief brief) {
        /** A page without a title yet is known by its path. */
        String title() {
            return brief.title().isBlank() ? page.path().value() : brief.title();
        }
    }

    /** Whether the last, the newest, comes first where nobody says otherwise. */
    public boolean isUsuallyDown() {
        return isUsuallyDown;
    }

    Comparator<Listed> of(boolean isDown) {
        return (isDown ? order.reversed() : order)
                .thenComparing(one -> one.page().id().value());
    }

    private static <T extends Comparable<? super T>> Comparator<Listed> by(Function<Listed, T> what) {
        return Comparator.comparing(what);
    }

    /** What is not said comes last, whichever the case of the letters. */
    private static Comparator<Listed> words(Function<Listed, String> what) {
        return Comparator.comparing((Listed one) -> what.apply(one).isEmpty())
                .thenComparing(what, String.CASE_INSENSITIVE_ORDER);
    }
}
