package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.imprimatur.accounts.Changes.Change;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Tokens of an account: its owner and admins make them and take them back. */
public final class KeepingTokens {
    /** The longest that a token may live, unless it never ends. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** In characters. */
    private static final int LONGEST_LABEL = 100;

    private final Changes changes;
    private final Secrets secrets;

    public KeepingTokens(Accounts accounts, Secrets secrets, Clock clock) {
        this.changes = new Changes(accounts, clock);
        this.secrets = secrets;
    }

    /**
     * Makes a token for an account.
     *
     * @return the account with the token, which is shown this once
     */
    public Answer<Issued> issue(Actor by, AccountName name, TokenWish wish) {
        var why = refusal(wish);
        if (why.isPresent()) {
            return new Answer.No<>(why.get());
        }
        var token = secrets.token();
        var says = Fact.issued(Hash.of(token), wish, changes.now());
        return changes.byOwner(by, name, new Change(Fact.Kind.TOKEN_ISSUED, says))
                .fold(account -> new Answer.Yes<>(new Issued(account, token)), Answer.No::new);
    }

    private static Optional<Refused> refusal(TokenWish wish) {
        if (wish.label().isBlank() || wish.label().length() > LONGEST_LABEL) {
            return Changes.refused("TOKEN_LABEL_NEEDED", Grounds.INVALID);
        }
        if (wish.scopes().isEmpty()) {
            return Changes.refused("TOKEN_SCOPE_NEEDED", Grounds.INVALID);
        }
        return wish.life()
                .filter(life -> life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0)
                .map(life -> new Refused("TOKEN_LIFE_WRONG", Grounds.INVALID, String.valueOf(LONGEST.toDays())));
    }

    public Answer<Account> revoke(Actor by, AccountName name, Hash token) {
        return changes.byOwner(
                by,
                name,
                new Change(
                        Fact.Kind.TOKEN_REVOKED,
                        Fact.revoked(token),
                        account -> Optional.empty(),
                        account -> account.tokens().stream()
                                .noneMatch(one -> one.hash().equals(token))));
    }
}
