package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/**
 * What admins do with accounts. One change at a time: the rule of the last admin looks at all of them.
 *
 * <p>An account is never deleted, because the journal names it for ever; it is disabled.
 */
public final class KeepingAccounts {
    /** The longest that a token may live. */
    public static final Duration LONGEST_TOKEN = Duration.ofDays(366);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Clock clock;

    public KeepingAccounts(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Makes an account with a one-time password.
     *
     * @param name as typed
     * @return the account with its password, which is shown this once
     */
    public Answer<Issued> create(Actor by, String name, String displayName, Set<Role> roles) {
        return create(by, name, displayName, roles, Optional.empty());
    }

    /**
     * Makes an account with a one-time password.
     *
     * @param capacities in which it may sign off; where nothing is said, counsel signs off as {@code legal}
     */
    public synchronized Answer<Issued> create(
            Actor by, String name, String displayName, Set<Role> roles, Optional<Set<String>> capacities) {
        var typed = name.strip();
        if (!by.isOneOf(Set.of(Role.ADMIN))) {
            return no("ADMINS_ONLY", Grounds.FORBIDDEN);
        }
        if (!AccountName.isOne(typed) || typed.equals(FirstStart.BY.value())) {
            return no("ACCOUNT_NAME_WRONG", Grounds.INVALID, typed);
        }
        if (roles.isEmpty()) {
            return no("ROLE_NEEDED", Grounds.INVALID);
        }
        if (capacities.stream().flatMap(Set::stream).anyMatch(one -> !ReviewPolicy.isCapacity(one))) {
            return no("CAPACITY_WRONG", Grounds.INVALID);
        }
        var shown = displayName.isBlank() ? typed : displayName.strip();
        var fresh = new AccountName(typed);
        if (accounts.find(fresh).isPresent()) {
            return no("ACCOUNT_EXISTS", Grounds.CONFLICT, typed);
        }
        return accounts.append(
                        fresh, by.name(), now(), Fact.Kind.ACCOUNT_CREATED, Fact.created(shown, roles, capacities))
                .<Answer<Issued>>map(account -> new Answer.Yes<>(withPassword(account)))
                .orElseGet(() -> no("ACCOUNT_EXISTS", Grounds.CONFLICT, typed));
    }

    private Issued withPassword(Account account) {
        var once = secrets.password();
        passwords.set(account.name(), once);
        return new Issued(account, once);
    }

    public synchronized Answer<Account> changeRoles(Actor by, AccountName name, Set<Role> roles) {
        return change(
                by,
                name,
                account -> {
                    if (roles.isEmpty()) {
                        return refused("ROLE_NEEDED", Grounds.INVALID);
                    }
                    return roles.contains(Role.ADMIN) ? Optional.empty() : lastAdmin(account);
                },
                account -> account.roles().equals(roles),
                Fact.Kind.ROLES_CHANGED,
                Fact.roles(roles));
    }

    /** Says in which capacities an account may sign off. */
    public synchronized Answer<Account> changeCapacities(Actor by, AccountName name, Set<String> capacities) {
        return change(
                by,
                name,
                account -> capacities.stream().allMatch(ReviewPolicy::isCapacity)
                        ? Optional.empty()
                        : refused("CAPACITY_WRONG", Grounds.INVALID),
                account -> account.said().equals(Optional.of(capacities)),
                Fact.Kind.CAPACITIES_CHANGED,
                Fact.capacities(capacities));
    }

    /** Puts an account out of use: its sessions and tokens end with the next request. */
    public synchronized Answer<Account> disable(Actor by, AccountName name) {
        return change(by, name, this::lastAdmin, Account::disabled, Fact.Kind.DISABLED, Map.of());
    }

    public synchronized Answer<Account> enable(Actor by, AccountName name) {
        return change(
                by, name, account -> Optional.empty(), account -> !account.disabled(), Fact.Kind.ENABLED, Map.of());
    }

    /** Gives an account a new one-time password, for somebody who forgot theirs. */
    public synchronized Answer<Issued> resetPassword(Actor by, AccountName name) {
        var changed = change(
                by,
                name,
                account -> Optional.empty(),
                account -> false,
                Fact.Kind.PASSWORD_CHANGED,
                Fact.password(true));
        return changed.fold(account -> new Answer.Yes<>(withPassword(account)), Answer.No::new);
    }

    /**
     * Makes a token for an account.
     *
     * @return the account with the token, which is shown this once
     */
    public synchronized Answer<Issued> issueToken(Actor by, AccountName name, String label, Duration life) {
        if (label.isBlank()) {
            return no("TOKEN_LABEL_NEEDED", Grounds.INVALID);
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_TOKEN) > 0) {
            return no("TOKEN_LIFE_WRONG", Grounds.INVALID, String.valueOf(LONGEST_TOKEN.toDays()));
        }
        var token = secrets.token();
        var says = Fact.issued(Hash.of(token), label.strip(), now().plus(life));
        return change(by, name, account -> Optional.empty(), account -> false, Fact.Kind.TOKEN_ISSUED, says)
                .fold(account -> new Answer.Yes<>(new Issued(account, token)), Answer.No::new);
    }

    public synchronized Answer<Account> revokeToken(Actor by, AccountName name, Hash token) {
        return change(
                by,
                name,
                account -> Optional.empty(),
                account -> account.tokens().stream().noneMatch(one -> one.hash().equals(token)),
                Fact.Kind.TOKEN_REVOKED,
                Fact.revoked(token));
    }

    /**
     * Sets one's own password.
     *
     * @param current the password until now; one that is wrong refuses the change
     */
    public synchronized Answer<Account> changeOwnPassword(AccountName own, String current, String fresh) {
        var account = accounts.find(own).filter(one -> !one.disabled());
        if (account.isEmpty()) {
            return no("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, own.value());
        }
        if (!passwords.isOf(account.get(), current)) {
            return no("WRONG_PASSWORD", Grounds.INVALID);
        }
        var refusal = Passwords.refusal(own, current, fresh);
        if (refusal.isPresent()) {
            return new Answer.No<>(refusal.get());
        }
        return accounts.append(own, own, now(), Fact.Kind.PASSWORD_CHANGED, Fact.password(false))
                .<Answer<Account>>map(now -> {
                    passwords.set(own, fresh);
                    return new Answer.Yes<>(now);
                })
                .orElseGet(() -> no("ACCOUNT_CHANGED_MEANWHILE", Grounds.CONFLICT));
    }

    private Answer<Account> change(
            Actor by,
            AccountName name,
            Function<Account, Optional<Refused>> rule,
            Function<Account, Boolean> isSo,
            Fact.Kind kind,
            Map<String, String> says) {
        if (!by.isOneOf(Set.of(Role.ADMIN))) {
            return no("ADMINS_ONLY", Grounds.FORBIDDEN);
        }
        var account = accounts.find(name);
        if (account.isEmpty()) {
            return no("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, name.value());
        }
        if (isSo.apply(account.get())) {
            return new Answer.Yes<>(account.get());
        }
        return rule.apply(account.get())
                .<Answer<Account>>map(Answer.No::new)
                .orElseGet(() -> append(by, name, kind, says));
    }

    private Answer<Account> append(Actor by, AccountName name, Fact.Kind kind, Map<String, String> says) {
        return accounts.append(name, by.name(), now(), kind, says)
                .<Answer<Account>>map(Answer.Yes::new)
                .orElseGet(() -> no("ACCOUNT_CHANGED_MEANWHILE", Grounds.CONFLICT));
    }

    private Optional<Refused> lastAdmin(Account account) {
        boolean others = accounts.all().stream()
                .anyMatch(other -> other.isEnabledAdmin() && !other.name().equals(account.name()));
        return others || !account.isEnabledAdmin() ? Optional.empty() : refused("LAST_ADMIN", Grounds.CONFLICT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Optional<Refused> refused(String key, Grounds grounds) {
        return Optional.of(new Refused(key, grounds));
    }

    private static <T> Answer<T> no(String key, Grounds grounds, String... args) {
        return new Answer.No<>(new Refused(key, grounds, args));
    }
}
