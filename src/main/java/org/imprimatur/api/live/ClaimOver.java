package org.imprimatur.api.live;

import java.util.Optional;
import org.imprimatur.claims.Flag;

/**
 * A certification that a page claims although it is over.
 *
 * @param how {@code expired} or {@code withdrawn}
 * @param title missing where its page was taken off the site
 * @param url likewise
 */
public record ClaimOver(String how, Optional<String> title, Optional<String> url) {
    static ClaimOver of(Flag flag, String root) {
        return new ClaimOver(
                flag.holding().id(),
                Optional.of(flag.title()).filter(title -> !title.isEmpty()),
                Optional.of(flag.address())
                        .filter(address -> !address.isEmpty())
                        .map(address -> root + address));
    }
}
