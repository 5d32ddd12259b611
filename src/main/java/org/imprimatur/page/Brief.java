package org.imprimatur.page;

import java.util.List;
import java.util.Set;

/**
 * What lists need of a text, so that they need not read it.
 *
 * @param text the text that it is of; the same text never has another brief
 * @param expires the day or month on which what it tells of ends, as it was written; empty where it does not
 * @param order as it was written where its type lets authors say what comes first
 * @param assets the assets that it shows or links to
 * @param links the pages of the site that it links to
 */
public record Brief(
        Hash text,
        String title,
        String summary,
        List<String> tags,
        boolean restricted,
        String expires,
        String order,
        Set<Hash> assets,
        Set<PageAddress> links) {
    private static final String RESTRICTED = "restricted";

    public Brief {
        tags = List.copyOf(tags);
        assets = Set.copyOf(assets);
        links = Set.copyOf(links);
    }

    /** The brief of the text with this hash. */
    public static Brief of(Hash hash, Text text, Set<Hash> assets) {
        return new Brief(
                hash,
                text.title(),
                text.one("summary"),
                text.many("tags"),
                text.one("visibility").equals(RESTRICTED),
                text.one("expires"),
                text.one("order"),
                assets,
                InnerLinks.in(text));
    }
}
