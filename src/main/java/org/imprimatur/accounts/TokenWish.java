package org.imprimatur.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The token that somebody asks for.
 *
 * @param label what it is for
 * @param life for how long; empty for ever
 */
public record TokenWish(String label, Set<Scope> scopes, Optional<Duration> life) {
    /** How long a token lives where nobody says otherwise. */
    public static final Duration USUAL_LIFE = Duration.ofDays(90);

    public TokenWish {
        scopes = Set.copyOf(scopes);
    }
}
