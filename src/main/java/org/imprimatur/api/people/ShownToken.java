package org.imprimatur.api.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.Scope;
import org.imprimatur.accounts.Token;

/**
 * A token without its secret.
 *
 * @param id the hash of the secret
 * @param expires empty where it never does
 * @param unscoped made before there were scopes, so that it may all
 */
public record ShownToken(
        String id,
        String label,
        List<String> scopes,
        boolean unscoped,
        String by,
        Instant issued,
        Optional<Instant> expires,
        Optional<Instant> used) {
    static List<ShownToken> of(List<Token> tokens, NotingTokens noting) {
        return tokens.stream()
                .map(token -> new ShownToken(
                        token.hash().hex(),
                        token.label(),
                        Scope.ids(token.scopes()),
                        token.scoped().isEmpty(),
                        token.by().value(),
                        token.issued(),
                        token.expires(),
                        noting.last(token)))
                .toList();
    }
}
