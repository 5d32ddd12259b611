package org.imprimatur.accounts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.PasswordGiven;
import org.imprimatur.workflow.Role;

/**
 * Somebody who may sign in: the fold of the account's journal.
 *
 * @param said the capacities that an admin gave the account; empty where none was ever asked
 * @param mustChangePassword true while the password is one that somebody else knows too
 * @param given which admin made a password for the account last
 * @param passwordSet the number of the entry that set the password last: who signed in before it is out
 * @param access what lets it in beside the password
 * @param version how many entries the account has
 * @param tip the hash of the last of them
 */
public record Account(
        AccountName name,
        String displayName,
        Set<Role> roles,
        Optional<Set<String>> said,
        boolean disabled,
        boolean mustChangePassword,
        Optional<PasswordGiven> given,
        int passwordSet,
        Access access,
        int version,
        Hash tip) {
    public Account {
        said = said.map(Set::copyOf);
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Whoever comes from a provider has no password that they would have to change. */
    static Account created(Entry entry) {
        var fact = Fact.of(entry);
        return new Account(
                new AccountName(entry.subject().id()),
                fact.displayName(),
                fact.roles(),
                fact.capacities(),
                false,
                fact.identity().isEmpty(),
                fact.identity().isEmpty() ? given(entry) : Optional.empty(),
                entry.number(),
                Access.NONE.connected(fact.identity()),
                entry.number(),
                entry.hash());
    }

    Account after(Entry entry) {
        var fact = Fact.of(entry);
        return switch (fact.kind()) {
            case ACCOUNT_CREATED -> throw new IllegalStateException(entry.id() + " creates the account again");
            case ROLES_CHANGED -> next(entry, fact.roles(), said, disabled, access);
            case CAPACITIES_CHANGED -> next(entry, roles, fact.capacities(), disabled, access);
            case DISABLED -> next(entry, roles, said, true, access);
            case ENABLED -> next(entry, roles, said, false, access);
            case TOKEN_ISSUED -> next(entry, access.with(fact.token()));
            case TOKEN_REVOKED -> next(entry, access.without(fact));
            case CONNECTED -> next(entry, access.connected(fact.identity()));
            case DISCONNECTED -> next(entry, access.connected(Optional.empty()));
            case SIGN_IN_BLOCKED -> next(entry, access.blocked(fact));
            case NEWER -> next(entry, access);
            case UNBLOCKED -> next(entry, access.unblocked(fact.at()));
            case PASSWORD_CHANGED -> passwordChanged(entry, fact.isOnce());
        };
    }

    private Account passwordChanged(Entry entry, boolean isOnce) {
        return new Account(
                name,
                displayName,
                roles,
                said,
                disabled,
                isOnce,
                isOnce ? given(entry) : given,
                entry.number(),
                access,
                entry.number(),
                entry.hash());
    }

    /** The product itself signs nothing off. */
    private static Optional<PasswordGiven> given(Entry entry) {
        return Optional.of(new PasswordGiven(entry.by(), entry.at()))
                .filter(given -> !given.by().equals(FirstStart.BY));
    }

    private Account next(Entry entry, Access access) {
        return next(entry, roles, said, disabled, access);
    }

    private Account next(Entry entry, Set<Role> roles, Optional<Set<String>> said, boolean disabled, Access access) {
        return new Account(
                name,
                displayName,
                roles,
                said,
                disabled,
                mustChangePassword,
                given,
                passwordSet,
                access,
                entry.number(),
                entry.hash());
    }

    public List<Token> tokens() {
        return access.tokens();
    }

    /** Who its owner is at the provider; empty where it is not connected. */
    public Optional<Identity> identity() {
        return access.identity();
    }

    /** Addresses that too many failures keep out at this moment. */
    public Set<String> blocked(Instant now) {
        return access.blocked().entrySet().stream()
                .filter(block -> block.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEnabledAdmin() {
        return !disabled && roles.contains(Role.ADMIN);
    }

    /** In which the account may sign off; only a counsel does. */
    public Set<String> capacities() {
        return roles.contains(Role.COUNSEL) ? said.orElseGet(() -> Actor.usual(roles)) : Set.of();
    }

    public Actor actor() {
        return new Actor(name, roles, displayName, capacities(), given);
    }

    /** For lists: the roles in their usual order, for example {@code author, counsel}. */
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(", "));
    }
}
