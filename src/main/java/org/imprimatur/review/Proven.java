package org.imprimatur.review;

import java.time.Instant;
import java.util.Optional;

/** What a packet that nobody altered says. */
public record Proven(SealKey key, Instant made, Proceedings proceedings) {
    /**
     * Why this is not what became of an earlier packet; empty where every journal entry of that one stands in this one as
     * it was. Whoever kept an old packet can so tell that the journal was not rewritten, not even by who has the key.
     */
    public Optional<String> breakAfter(Proven earlier) {
        if (!proceedings.now().id().equals(earlier.proceedings.now().id())) {
            return Optional.of("it is about another page");
        }
        var chain = proceedings.chain();
        return earlier.proceedings.chain().stream()
                .filter(entry -> entry.number() > chain.size()
                        || !chain.get(entry.number() - 1).equals(entry))
                .findFirst()
                .map(entry -> "journal entry " + entry.number() + " of the earlier one is "
                        + (entry.number() > chain.size() ? "missing" : "another one now"));
    }
}
