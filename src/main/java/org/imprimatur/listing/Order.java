package org.imprimatur.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Standings;
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
    LIVE(by(one -> one.page().live().map(Standing.Live::since).orElse(Instant.MIN)), true),
    OWNER(words(one -> one.brief().owner()), false),
    REVIEW_BY(by(one -> one.brief().reviewDay().orElse(LocalDate.MAX)), false);

    private final Key<?> key;
    private final boolean isUsuallyDown;

    Order(Key<?> key, boolean isUsuallyDown) {
        this.key = key;
        this.isUsuallyDown = isUsuallyDown;
    }

    /** A page with what lists need of its text. */
    record Listed(Standing page, Brief brief) {
        String title() {
            return Order.title(page, brief);
        }
    }

    /** A page without a title yet is known by its path. */
    static String title(Standing page, Brief brief) {
        return brief.title().isBlank() ? page.path().value() : brief.title();
    }

    /** Whether the last, the newest, comes first where nobody says otherwise. */
    public boolean isUsuallyDown() {
        return isUsuallyDown;
    }

    /** All pages in this order. */
    Ranking<?> of(Standings standings, Briefs briefs) {
        return key.of(standings, briefs);
    }

    /** What a page is put in order by, and how that is compared. */
    private record Key<T>(Function<Listed, T> what, Comparator<T> order) {
        Ranking<T> of(Standings standings, Briefs briefs) {
            return new Ranking<>(
                    standings, page -> Optional.of(what.apply(new Listed(page, briefs.head(page)))), order);
        }
    }

    private static <T extends Comparable<T>> Key<T> by(Function<Listed, T> what) {
        return new Key<>(what, Comparator.naturalOrder());
    }

    /** What is not said comes last, whichever the case of the letters. */
    private static Key<String> words(Function<Listed, String> what) {
        return new Key<>(what, Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER));
    }
}
