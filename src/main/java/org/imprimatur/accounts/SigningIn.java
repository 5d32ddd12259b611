package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.accounts.Changes.Change;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/**
 * Proving who one is with a name and a password. Failures are counted on each node; whoever is kept out by them is kept
 * out on all, because it stands in the account's journal.
 */
public final class SigningIn {
    /** A guesser with many addresses does not fill the journal of an account. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ProviderRules rules;
    private final Changes changes;
    private final Clock clock;

    public SigningIn(Accounts accounts, Passwords passwords, Throttle throttle, ProviderRules rules, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.rules = rules;
        this.changes = new Changes(accounts, clock);
        this.clock = clock;
    }

    /**
     * Checks a name and a password. A disabled account and an unknown one are refused alike.
     *
     * @param address from where; failures count for a name and an address, so that nobody can lock out another
     */
    public Answer<Account> signIn(String name, String password, String address) {
        if (!rules.passwords()) {
            return new Answer.No<>(new Refused("PASSWORDS_OFF", Grounds.FORBIDDEN, rules.label()));
        }
        var typed = name.strip().toLowerCase(Locale.ROOT);
        var key = typed + " " + address;
        var account = known(typed).filter(one -> !one.disabled());
        var wait = longer(throttled(key, account), blocked(account, address));
        if (!wait.isZero()) {
            return new Answer.No<>(tooMany(wait));
        }
        if (!passwords.isRight(account, password)) {
            throttle.failed(key);
            account.ifPresent(one -> note(one, address, throttle.wait(key)));
            return new Answer.No<>(new Refused("WRONG_NAME_OR_PASSWORD", Grounds.FORBIDDEN));
        }
        throttle.succeeded(key);
        return new Answer.Yes<>(account.orElseThrow());
    }

    /** As its journal says now: another node may have blocked or disabled it a moment ago. */
    private Optional<Account> known(String typed) {
        accounts.find(typed).map(Account::name).ifPresent(accounts::refresh);
        return accounts.find(typed);
    }

    private static Refused tooMany(Duration wait) {
        return new Refused(
                "TOO_MANY_TRIES",
                Grounds.FORBIDDEN,
                String.valueOf(wait.plusMillis(999).toSeconds()));
    }

    private Duration throttled(String key, Optional<Account> account) {
        account.flatMap(one -> one.access().unblocked()).ifPresent(at -> throttle.forget(key, at));
        return throttle.wait(key);
    }

    private Duration blocked(Optional<Account> account, String address) {
        var now = clock.instant();
        return account.map(one -> one.access().blocked().get(address))
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void note(Account account, String address, Duration wait) {
        var now = changes.now();
        if (!wait.isZero() && account.access().lastBlocked().plus(NOTED_EVERY).isBefore(now)) {
            var says = Fact.blocked(address, now.plus(wait));
            changes.append(FirstStart.BY, account.name(), Fact.Kind.SIGN_IN_BLOCKED, says);
        }
    }

    /** Lets everybody try again at once whom failures keep out of an account. */
    public Answer<Account> unblock(Actor by, AccountName name) {
        return changes.byAdmin(by, name, new Change(Fact.Kind.UNBLOCKED, Map.of()));
    }
}
