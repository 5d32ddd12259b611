package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.page.Hash;
import org.imprimatur.page.UnavailableException;

/** Notes that a token is used: the first time, and then every few minutes, so that no request waits for a disk. */
public final class NotingTokens {
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final TokenUses uses;
    private final Clock clock;
    private final Map<Hash, Instant> noted = new ConcurrentHashMap<>();

    public NotingTokens(TokenUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    public void used(Token token) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var last = noted.get(token.hash());
        if (last == null || last.plus(EVERY).isBefore(now)) {
            noted.put(token.hash(), now);
            note(token.hash(), now);
        }
    }

    /** A store that is full keeps no program from reading. */
    private void note(Hash token, Instant now) {
        try {
            uses.note(token, now);
        } catch (UnavailableException later) {
            noted.remove(token, now);
        }
    }

    public Optional<Instant> last(Token token) {
        return uses.last(token.hash());
    }
}
