package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Writes what happened to accounts. One change at a time: the rule of the last admin looks at all of them. */
final class Changes {
    private final Accounts accounts;
    private final Clock clock;

    Changes(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is to be written, why it may not be, and when there is nothing to write. */
    record Change(
            Fact.Kind kind,
            Map<String, String> says,
            Function<Account, Optional<Refused>> rule,
            Predicate<Account> isSo) {
        Change(Fact.Kind kind, Map<String, String> says) {
            this(kind, says, account -> Optional.empty(), account -> false);
        }
    }

    /** A change that an admin makes. */
    Answer<Account> byAdmin(Actor by, AccountName name, Change change) {
        return by.isOneOf(Set.of(Role.ADMIN)) ? make(by.name(), name, change) : no("ADMINS_ONLY", Grounds.FORBIDDEN);
    }

    /** A change that an admin makes, or the owner. */
    Answer<Account> byOwner(Actor by, AccountName name, Change change) {
        return by.name().equals(name) ? make(by.name(), name, change) : byAdmin(by, name, change);
    }

    synchronized Answer<Account> make(AccountName by, AccountName name, Change change) {
        var account = accounts.find(name);
        if (account.isEmpty()) {
            return no("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, name.value());
        }
        if (change.isSo().test(account.get())) {
            return new Answer.Yes<>(account.get());
        }
        return change.rule()
                .apply(account.get())
                .<Answer<Account>>map(Answer.No::new)
                .orElseGet(() -> append(by, name, change.kind(), change.says())
                        .<Answer<Account>>map(Answer.Yes::new)
                        .orElseGet(() -> no("ACCOUNT_CHANGED_MEANWHILE", Grounds.CONFLICT)));
    }

    /** Empty where somebody else wrote at the same moment. */
    Optional<Account> append(AccountName by, AccountName name, Fact.Kind kind, Map<String, String> says) {
        return accounts.append(name, by, now(), kind, says);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static Optional<Refused> refused(String key, Grounds grounds) {
        return Optional.of(new Refused(key, grounds));
    }

    static <T> Answer<T> no(String key, Grounds grounds, String... args) {
        return new Answer.No<>(new Refused(key, grounds, args));
    }
}
