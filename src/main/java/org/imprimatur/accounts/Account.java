package org.imprimatur.accounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        List<Token> tokens,
        int version,
        Hash tip) {
    public Account {
        said = said.map(Set::copyOf);
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        tokens = List.copyOf(tokens);
    }

    static Account created(Entry entry) {
        var fact = Fact.of(entry);
        return new Account(
                new AccountName(entry.subject().id()),
                fact.displayName(),
                fact.roles(),
                fact.capacities(),
                false,
                true,
                given(entry),
                entry.number(),
                List.of(),
                entry.number(),
                entry.hash());
    }

    Account after(Entry entry) {
        var fact = Fact.of(entry);
        return switch (fact.kind()) {
            case ACCOUNT_CREATED -> throw new IllegalStateException(entry.id() + " creates the account again");
            case ROLES_CHANGED -> next(entry, fact.roles(), said, disabled, tokens);
            case CAPACITIES_CHANGED -> next(entry, roles, fact.capacities(), disabled, tokens);
            case DISABLED -> next(entry, roles, said, true, tokens);
            case ENABLED -> next(entry, roles, said, false, tokens);
            case TOKEN_ISSUED -> next(entry, roles, said, disabled, with(fact.token()));
            case TOKEN_REVOKED -> next(entry, roles, said, disabled, without(fact.tokenHash()));
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
                tokens,
                entry.number(),
                entry.hash());
    }

    /** The product itself signs nothing off. */
    private static Optional<PasswordGiven> given(Entry entry) {
        return Optional.of(new PasswordGiven(entry.by(), entry.at()))
                .filter(given -> !given.by().equals(FirstStart.BY));
    }

    private Account next(
            Entry entry, Set<Role> roles, Optional<Set<String>> said, boolean disabled, List<Token> tokens) {
        return new Account(
                name,
                displayName,
                roles,
                said,
                disabled,
                mustChangePassword,
                given,
                passwordSet,
                tokens,
                entry.number(),
                entry.hash());
    }

    private List<Token> with(Token token) {
        var more = new ArrayList<>(tokens);
        more.add(token);
        return more;
    }

    private List<Token> without(Hash revoked) {
        return tokens.stream().filter(token -> !token.hash().equals(revoked)).toList();
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
