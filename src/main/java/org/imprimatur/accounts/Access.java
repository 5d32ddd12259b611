package org.imprimatur.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lets an account in beside its password, and what keeps it out for a while.
 *
 * @param identity who its owner is at the provider; empty where it is not connected
 * @param blocked until when too many failures keep an address out
 * @param lastBlocked when that was written down last
 * @param unblocked when an admin put an end to that last
 */
record Access(
        List<Token> tokens,
        Optional<Identity> identity,
        Map<String, Instant> blocked,
        Instant lastBlocked,
        Optional<Instant> unblocked) {
    static final Access NONE = new Access(List.of(), Optional.empty(), Map.of(), Instant.EPOCH, Optional.empty());

    Access {
        tokens = List.copyOf(tokens);
        blocked = Map.copyOf(blocked);
    }

    Access with(Token token) {
        var more = new ArrayList<>(tokens);
        more.add(token);
        return new Access(more, identity, blocked, lastBlocked, unblocked);
    }

    Access without(Fact revoked) {
        var fewer = tokens.stream()
                .filter(token -> !token.hash().equals(revoked.tokenHash()))
                .toList();
        return new Access(fewer, identity, blocked, lastBlocked, unblocked);
    }

    Access connected(Optional<Identity> now) {
        return new Access(tokens, now, blocked, lastBlocked, unblocked);
    }

    /** Blocks that are over are forgotten with the next one. */
    Access blocked(Fact fact) {
        var still = new HashMap<>(blocked);
        still.values().removeIf(until -> until.isBefore(fact.at()));
        still.put(fact.address(), fact.until());
        return new Access(tokens, identity, still, fact.at(), unblocked);
    }

    Access unblocked(Instant at) {
        return new Access(tokens, identity, Map.of(), lastBlocked, Optional.of(at));
    }
}
