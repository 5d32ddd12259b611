package org.imprimatur.notices;

import java.time.Instant;
import java.util.List;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.page.AccountName;

/** Who is told that somebody from outside waits for an answer: everybody who may give it. */
public final class Calling {
    private final Callers callers;
    private final Accounts accounts;

    public Calling(Callers callers, Accounts accounts) {
        this.callers = callers;
        this.accounts = accounts;
    }

    /** Of whoever came since then and waits still; none where nobody is there who could be told. */
    List<List<Notice>> since(Instant then) {
        return callers.waiting().stream()
                .filter(caller -> caller.since().isAfter(then))
                .map(this::of)
                .filter(notices -> !notices.isEmpty())
                .toList();
    }

    private List<Notice> of(Callers.Caller caller) {
        return people().stream()
                .map(name -> new Notice(Kind.DOCUMENT_ASKED, caller.page(), About.caller(caller.id()), name))
                .toList();
    }

    private List<AccountName> people() {
        return accounts.all().stream()
                .filter(account -> !account.disabled() && callers.isFor(account))
                .map(Account::name)
                .toList();
    }
}
