package org.imprimatur.accounts;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Changes.Change;
import org.imprimatur.accounts.ProviderRules.Granted;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/**
 * Signing in by the word of an OpenID provider. An account belongs to the person there, not to their name: the first
 * time it is connected, from then on the connection alone counts.
 */
public final class SigningInElsewhere {
    private final Accounts accounts;
    private final Passwords passwords;
    private final ProviderRules rules;
    private final Changes changes;

    public SigningInElsewhere(Accounts accounts, Passwords passwords, ProviderRules rules, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.changes = new Changes(accounts, clock);
    }

    /** Finds or makes the account of whoever proved themselves, with the roles that their groups give. */
    public Answer<Account> signIn(Proof proof) {
        return account(proof).fold(account -> enter(account, proof), Answer.No::new);
    }

    private Answer<Account> account(Proof proof) {
        var connected = connected(proof.identity());
        if (connected.isPresent()) {
            return new Answer.Yes<>(connected.get());
        }
        var name = proof.name().strip().toLowerCase(Locale.ROOT);
        if (!AccountName.isOne(name) || FirstStart.isReserved(name)) {
            return Changes.no("PROVIDER_NAME_WRONG", Grounds.FORBIDDEN, proof.name());
        }
        return accounts.find(name)
                .map(account -> byName(account, proof))
                .orElseGet(() -> unknown(new AccountName(name), proof));
    }

    private Optional<Account> connected(Identity identity) {
        return accounts.all().stream()
                .filter(account -> account.identity().equals(Optional.of(identity)))
                .findFirst();
    }

    private Answer<Account> byName(Account account, Proof proof) {
        var name = account.name();
        if (account.identity().isPresent() || !rules.linksByName()) {
            return Changes.no(
                    account.identity().isPresent() ? "PROVIDER_NAME_TAKEN" : "PROVIDER_NOT_CONNECTED",
                    Grounds.FORBIDDEN,
                    name.value());
        }
        return changes.make(FirstStart.BY, name, connecting(proof.identity()));
    }

    private static Change connecting(Identity identity) {
        return new Change(Fact.Kind.CONNECTED, Fact.connected(identity));
    }

    private Answer<Account> unknown(AccountName name, Proof proof) {
        if (!rules.creates()) {
            return Changes.no("PROVIDER_UNKNOWN_PERSON", Grounds.FORBIDDEN, name.value());
        }
        var granted = rules.granted(proof.groups()).orElse(new Granted(Set.of(), Set.of()));
        if (granted.roles().isEmpty()) {
            return Changes.no("PROVIDER_NO_ROLE", Grounds.FORBIDDEN, name.value());
        }
        var shown = proof.shown().isBlank() ? name.value() : proof.shown().strip();
        var says = Fact.created(shown, granted.roles(), said(granted), proof.identity());
        return changes.append(FirstStart.BY, name, Fact.Kind.ACCOUNT_CREATED, says)
                .<Answer<Account>>map(Answer.Yes::new)
                .orElseGet(() -> Changes.no("ACCOUNT_CHANGED_MEANWHILE", Grounds.CONFLICT));
    }

    private static Optional<Set<String>> said(Granted granted) {
        return Optional.of(granted.capacities()).filter(some -> !some.isEmpty());
    }

    private Answer<Account> enter(Account account, Proof proof) {
        if (account.disabled()) {
            return Changes.no(
                    "PROVIDER_ACCOUNT_DISABLED",
                    Grounds.FORBIDDEN,
                    account.name().value());
        }
        return rules.granted(proof.groups())
                .map(granted -> grant(account, granted))
                .orElseGet(() -> new Answer.Yes<>(account));
    }

    /** Nobody's word from outside takes the last admin away: the house could not be opened again. */
    private Answer<Account> grant(Account account, Granted granted) {
        if (granted.roles().isEmpty()) {
            return Changes.no(
                    "PROVIDER_NO_ROLE", Grounds.FORBIDDEN, account.name().value());
        }
        var roles = EnumSet.copyOf(granted.roles());
        if (accounts.isLastAdmin(account)) {
            roles.add(Role.ADMIN);
        }
        return changes.make(FirstStart.BY, account.name(), giving(roles))
                .fold(now -> withCapacities(now, granted), Answer.No::new);
    }

    private static Change giving(Set<Role> roles) {
        return new Change(
                Fact.Kind.ROLES_CHANGED,
                Fact.roles(roles),
                account -> Optional.empty(),
                account -> account.roles().equals(roles));
    }

    /** Where the groups name no capacities, those that the house gave stay. */
    private Answer<Account> withCapacities(Account account, Granted granted) {
        if (granted.capacities().isEmpty()) {
            return new Answer.Yes<>(account);
        }
        return changes.make(
                FirstStart.BY,
                account.name(),
                new Change(
                        Fact.Kind.CAPACITIES_CHANGED,
                        Fact.capacities(granted.capacities()),
                        one -> Optional.empty(),
                        one -> one.said().equals(Optional.of(granted.capacities()))));
    }

    /** Connects one's own account with the person that one is at the provider. */
    public Answer<Account> connect(AccountName own, Proof proof) {
        var already = connected(proof.identity());
        if (already.isPresent() && !already.get().name().equals(own)) {
            return Changes.no(
                    "PROVIDER_PERSON_TAKEN",
                    Grounds.CONFLICT,
                    already.get().name().value());
        }
        return changes.make(
                own,
                own,
                new Change(
                        Fact.Kind.CONNECTED,
                        Fact.connected(proof.identity()),
                        account -> Optional.empty(),
                        account -> account.identity().equals(Optional.of(proof.identity()))));
    }

    /** Takes the connection back; nobody shuts themselves out, but an admin may. */
    public Answer<Account> disconnect(Actor by, AccountName name) {
        return changes.byOwner(
                by,
                name,
                new Change(
                        Fact.Kind.DISCONNECTED,
                        Map.of(),
                        account -> by.name().equals(name) && !passwords.isSet(account)
                                ? Changes.refused("PROVIDER_ONLY_WAY", Grounds.CONFLICT)
                                : Optional.empty(),
                        account -> account.identity().isEmpty()));
    }

    /** Why this does not prove, just now, that it is the account's owner who signs; empty where it does. */
    public Optional<Refused> unconfirmed(Account account, Proof proof, Errand errand) {
        if (!account.identity().equals(Optional.of(proof.identity()))) {
            return Changes.refused("PROVIDER_OTHER_PERSON", Grounds.FORBIDDEN);
        }
        return proof.authenticated().isBefore(errand.begun().minus(Errand.SKEW))
                ? Changes.refused("PROVIDER_NOT_AGAIN", Grounds.FORBIDDEN)
                : Optional.empty();
    }
}
