package org.imprimatur.accounts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** Every account: the fold of their journals, kept in memory and rebuilt from them at the start. */
public final class Accounts {
    private final Journals journals;
    private final Map<AccountName, Account> known = new ConcurrentHashMap<>();

    public Accounts(Journals journals) {
        this.journals = journals;
    }

    /** Reads the journal of every account, at the start and where news from another node may have been missed. */
    public void load() {
        var fresh = new HashMap<AccountName, Account>();
        journals.forEach(
                Subject.ACCOUNT,
                entry -> fresh.compute(new AccountName(entry.subject().id()), (name, was) -> next(was, entry)));
        fresh.values().forEach(this::keep);
    }

    private static Account next(@Nullable Account was, Entry entry) {
        return was == null ? Account.created(entry) : was.after(entry);
    }

    public Optional<Account> find(AccountName name) {
        return Optional.ofNullable(known.get(name));
    }

    /** For names as people type them, in any case and with blanks around. */
    public Optional<Account> find(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return AccountName.isOne(name) ? find(new AccountName(name)) : Optional.empty();
    }

    /** Every account, by name. */
    public List<Account> all() {
        return known.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /**
     * Whom a token stands for.
     *
     * @return the account with the token, or the refusal: unknown or revoked, expired, or of a disabled account
     */
    public Answer<Bearer> bearing(String token, Instant now) {
        return holder(Hash.of(token))
                .map(bearer -> refusal(bearer, now)
                        .<Answer<Bearer>>map(Answer.No::new)
                        .orElseGet(() -> new Answer.Yes<>(bearer)))
                .orElseGet(() -> new Answer.No<>(new Refused("TOKEN_UNKNOWN", Grounds.FORBIDDEN)));
    }

    private Optional<Bearer> holder(Hash hash) {
        return known.values().stream()
                .flatMap(account -> account.tokens().stream()
                        .filter(token -> token.hash().equals(hash))
                        .map(token -> new Bearer(account, token)))
                .findFirst();
    }

    private static Optional<Refused> refusal(Bearer bearer, Instant now) {
        if (bearer.account().disabled()) {
            return Optional.of(new Refused("TOKEN_ACCOUNT_DISABLED", Grounds.FORBIDDEN));
        }
        return bearer.token()
                .expires()
                .filter(end -> bearer.token().isExpired(now))
                .map(end -> new Refused("TOKEN_EXPIRED", Grounds.FORBIDDEN, end.toString()));
    }

    /** Whether nobody else could keep accounts any more. */
    boolean isLastAdmin(Account account) {
        return account.isEnabledAdmin()
                && known.values().stream()
                        .noneMatch(
                                other -> other.isEnabledAdmin() && !other.name().equals(account.name()));
    }

    /** Reads an account's journal again, as after a conflict or news from another node. */
    public void refresh(AccountName name) {
        @Nullable Account fresh = null;
        for (Entry entry : journals.of(Subject.of(name))) {
            fresh = next(fresh, entry);
        }
        if (fresh != null) {
            keep(fresh);
        }
    }

    Optional<Account> append(AccountName name, AccountName by, Instant at, Fact.Kind kind, Map<String, String> says) {
        var was = known.get(name);
        var entry = new Entry(
                Subject.of(name),
                was == null ? 1 : was.version() + 1,
                was == null ? Hash.NONE : was.tip(),
                at,
                by,
                kind.id(),
                says);
        if (!journals.append(entry)) {
            refresh(name);
            return Optional.empty();
        }
        return Optional.of(keep(next(was, entry)));
    }

    private Account keep(Account fresh) {
        known.merge(fresh.name(), fresh, (was, now) -> now.version() > was.version() ? now : was);
        return fresh;
    }
}
