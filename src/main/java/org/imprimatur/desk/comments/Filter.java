package org.imprimatur.desk.comments;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imprimatur.review.Whereabouts.Fate;

/** Which comments are shown. */
enum Filter {
    OPEN(Located::isOpen),
    BLOCKING(one -> one.isOpen() && one.comment().isBlocking()),
    ORPHANED(one -> one.whereabouts().fate() == Fate.ORPHANED),
    RESOLVED(one -> !one.isOpen()),
    ALL(one -> true);

    private final Predicate<Located> shows;

    Filter(Predicate<Located> shows) {
        this.shows = shows;
    }

    boolean shows(Located one) {
        return shows.test(one);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Open ones are what there is to do. */
    static Filter of(String id) {
        return Stream.of(values())
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElse(OPEN);
    }
}
