package org.imprimatur.accounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;

/**
 * Somebody who may sign in: the fold of the account's journal.
 *
 * @param mustChangePassword true while the password is one that somebody else knows too
 * @param passwordSet the number of the entry that set the password last: who signed in before it is out
 * @param version how many entries the account has
 * @param tip the hash of the last of them
 */
public record Account(
        AccountName name,
        String displayName,
        Set<Role> roles,
        boolean disabled,
        boolean mustChangePassword,
        int passwordSet,
        List<Token> tokens,
        int version,
        Hash tip) {
    public Account {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        tokens = List.copyOf(tokens);
    }

    static Account created(Entry entry) {
        var fact = Fact.of(entry);
        return new Account(
                new AccountName(entry.subject().id()),
                fact.displayName(),
                fact.roles(),
                false,
                true,
                entry.number(),
                List.of(),
                entry.number(),
                entry.hash());
    }

    Account after(Entry entry) {
        var fact = Fact.of(entry);
        return switch (fact.kind()) {
            case ACCOUNT_CREATED -> throw new IllegalStateException(entry.id() + " creates the account again");
            case ROLES_CHANGED -> next(entry, fact.roles(), disabled, tokens);
            case DISABLED -> next(entry, roles, true, tokens);
            case ENABLED -> next(entry, roles, false, tokens);
            case TOKEN_ISSUED -> next(entry, roles, disabled, with(fact.token()));
            case TOKEN_REVOKED -> next(entry, roles, disabled, without(fact.tokenHash()));
            case PASSWORD_CHANGED ->
                new Account(
                        name,
                        displayName,
                        roles,
                        disabled,
                        fact.isOnce(),
                        entry.number(),
                        tokens,
                        entry.number(),
                        entry.hash());
        };
    }

    private Account next(Entry entry, Set<Role> roles, boolean disabled, List<Token> tokens) {
        return new Account(
                name,
                displayName,
                roles,
                disabled,
                mustChangePassword,
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

    public Actor actor() {
        return new Actor(name, roles);
    }

    /** For lists: the roles in their usual order, for example {@code author, counsel}. */
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(", "));
    }
}
