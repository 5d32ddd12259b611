package org.imprimatur.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lists need of a text, so that they need not read it.
 *
 * @param text the text that it is of; the same text never has another brief
 * @param owner whoever looks after it, as it was written
 * @param expires the day or month on which what it tells of ends, as it was written; empty where it does not
 * @param reviewBy the day or month until which somebody is to look at it again, as it was written
 * @param onRequest whether its documents are for those alone who asked for them and were let in
 * @param order as it was written where its type lets authors say what comes first
 * @param assets the assets that it shows or links to
 * @param links the pages of the site that it links to by their addresses
 * @param references the pages that it links to by their ids
 */
public record Brief(
        Hash text,
        String title,
        String summary,
        List<String> tags,
        String owner,
        boolean restricted,
        boolean onRequest,
        String expires,
        String reviewBy,
        String order,
        Set<Hash> assets,
        Set<PageAddress> links,
        Set<PageId> references) {
    /** How long {@code 2026-03} is. */
    private static final String RESTRICTED = "restricted";

    public Brief {
        tags = List.copyOf(tags);
        assets = Set.copyOf(assets);
        links = Set.copyOf(links);
        references = Set.copyOf(references);
    }

    /** The brief of the text with this hash. */
    public static Brief of(Hash hash, Text text, Set<Hash> assets) {
        return new Brief(
                hash,
                text.title(),
                text.one("summary"),
                text.many("tags"),
                text.one("owner"),
                text.one("visibility").equals(RESTRICTED),
                Tier.isOnRequest(text),
                text.one("expires"),
                text.one("reviewBy"),
                text.one("order"),
                assets,
                InnerLinks.in(text),
                PageReference.in(text));
    }

    /** The last day on which what it tells of holds; empty where it does not end, or nobody can tell when. */
    public Optional<LocalDate> lastDay() {
        return LastDay.of(expires);
    }

    /** The last day on which somebody is to look at it again. */
    public Optional<LocalDate> reviewDay() {
        return LastDay.of(reviewBy);
    }
}
