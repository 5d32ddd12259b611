package org.imprimatur.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * Lets a program act as an account. Only the secret's hash is known here; the secret was shown once.
 *
 * @param label what its holder calls it, for example {@code nightly import}
 * @param by who made it
 * @param expires empty where it never does
 * @param scoped empty for a token that was made before there were scopes: it may all
 */
public record Token(
        Hash hash,
        String label,
        AccountName by,
        Instant issued,
        Optional<Instant> expires,
        Optional<Set<Scope>> scoped) {
    public Token {
        scoped = scoped.map(Set::copyOf);
    }

    public boolean isExpired(Instant now) {
        return expires.filter(end -> !now.isBefore(end)).isPresent();
    }

    public Set<Scope> scopes() {
        return scoped.orElse(Scope.ALL);
    }
}
