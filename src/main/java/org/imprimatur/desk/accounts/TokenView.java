package org.imprimatur.desk.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.Scope;
import org.imprimatur.accounts.Token;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.jspecify.annotations.Nullable;

/**
 * A token without its secret, which nobody can see again.
 *
 * @param expires null where it never does
 * @param used null where it never was
 * @param isUnscoped made before there were scopes, so that it may all
 */
public record TokenView(
        String hash,
        String label,
        String by,
        Moment issued,
        @Nullable Moment expires,
        boolean isExpired,
        @Nullable Moment used,
        List<String> scopes,
        boolean isUnscoped) {
    static List<TokenView> of(List<Token> tokens, NotingTokens noting, Instant now, Words words) {
        return tokens.stream()
                .map(token -> new TokenView(
                        token.hash().hex(),
                        token.label(),
                        token.by().value(),
                        Moment.of(token.issued(), words),
                        moment(token.expires(), words),
                        token.isExpired(now),
                        moment(noting.last(token), words),
                        Scope.ids(token.scopes()),
                        token.scoped().isEmpty()))
                .toList();
    }

    private static @Nullable Moment moment(Optional<Instant> instant, Words words) {
        return instant.map(one -> Moment.of(one, words)).orElse(null);
    }
}
