package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.page.AccountName;

/** What a browser session remembers: who signed in, and under which of their passwords. */
record DeskSession(String account, int passwordSet) implements Serializable {
    private static final String NAME = DeskSession.class.getName();

    static DeskSession of(Account account) {
        return new DeskSession(account.name().value(), account.passwordSet());
    }

    static Optional<DeskSession> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (DeskSession) session.getAttribute(NAME));
    }

    void keepIn(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    /** The account as it is now; empty where it was disabled, or its password was changed since. */
    Optional<Account> now(Accounts accounts) {
        return accounts.find(new AccountName(account))
                .filter(now -> !now.disabled() && now.passwordSet() == passwordSet);
    }
}
