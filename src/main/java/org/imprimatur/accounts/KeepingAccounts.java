package org.imprimatur.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Changes.Change;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/**
 * What admins do with accounts.
 *
 * <p>An account is never deleted, because the journal names it for ever; it is disabled.
 */
public final class KeepingAccounts {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Changes changes;

    public KeepingAccounts(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.changes = new Changes(accounts, clock);
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
    public Answer<Issued> create(
            Actor by, String name, String displayName, Set<Role> roles, Optional<Set<String>> capacities) {
        var typed = name.strip();
        if (!by.isOneOf(Set.of(Role.ADMIN))) {
            return Changes.no("ADMINS_ONLY", Grounds.FORBIDDEN);
        }
        if (!AccountName.isOne(typed) || FirstStart.isReserved(typed)) {
            return Changes.no("ACCOUNT_NAME_WRONG", Grounds.INVALID, typed);
        }
        if (roles.isEmpty()) {
            return Changes.no("ROLE_NEEDED", Grounds.INVALID);
        }
        if (capacities.stream().flatMap(Set::stream).anyMatch(one -> !ReviewPolicy.isCapacity(one))) {
            return Changes.no("CAPACITY_WRONG", Grounds.INVALID);
        }
        var shown = displayName.isBlank() ? typed : displayName.strip();
        var fresh = new AccountName(typed);
        if (accounts.find(fresh).isPresent()) {
            return Changes.no("ACCOUNT_EXISTS", Grounds.CONFLICT, typed);
        }
        return changes.append(by.name(), fresh, Fact.Kind.ACCOUNT_CREATED, Fact.created(shown, roles, capacities))
                .<Answer<Issued>>map(account -> new Answer.Yes<>(withPassword(account)))
                .orElseGet(() -> Changes.no("ACCOUNT_EXISTS", Grounds.CONFLICT, typed));
    }

    private Issued withPassword(Account account) {
        var once = secrets.password();
        passwords.set(account.name(), once);
        return new Issued(account, once);
    }

    public Answer<Account> changeRoles(Actor by, AccountName name, Set<Role> roles) {
        return changes.byAdmin(
                by,
                name,
                new Change(
                        Fact.Kind.ROLES_CHANGED,
                        Fact.roles(roles),
                        account -> rolesRefused(account, roles),
                        account -> account.roles().equals(roles)));
    }

    private Optional<Refused> rolesRefused(Account account, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Changes.refused("ROLE_NEEDED", Grounds.INVALID);
        }
        return roles.contains(Role.ADMIN) ? Optional.empty() : lastAdmin(account);
    }

    /** Says in which capacities an account may sign off. */
    public Answer<Account> changeCapacities(Actor by, AccountName name, Set<String> capacities) {
        return changes.byAdmin(
                by,
                name,
                new Change(
                        Fact.Kind.CAPACITIES_CHANGED,
                        Fact.capacities(capacities),
                        account -> capacities.stream().allMatch(ReviewPolicy::isCapacity)
                                ? Optional.empty()
                                : Changes.refused("CAPACITY_WRONG", Grounds.INVALID),
                        account -> account.said().equals(Optional.of(capacities))));
    }

    /** Puts an account out of use: its sessions and tokens end with the next request. */
    public Answer<Account> disable(Actor by, AccountName name) {
        return changes.byAdmin(by, name, new Change(Fact.Kind.DISABLED, Map.of(), this::lastAdmin, Account::disabled));
    }

    public Answer<Account> enable(Actor by, AccountName name) {
        return changes.byAdmin(
                by,
                name,
                new Change(Fact.Kind.ENABLED, Map.of(), account -> Optional.empty(), account -> !account.disabled()));
    }

    private Optional<Refused> lastAdmin(Account account) {
        return accounts.isLastAdmin(account) ? Changes.refused("LAST_ADMIN", Grounds.CONFLICT) : Optional.empty();
    }
}
