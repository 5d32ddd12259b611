package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.accounts.Account;

/** Hands the account that was recognised on to the rest of the request. */
final class Recognised {
    private static final String NAME = Recognised.class.getName();

    private Recognised() {}

    static void in(HttpServletRequest request, Account account) {
        request.setAttribute(NAME, account);
    }

    static Optional<Account> of(HttpServletRequest request) {
        return Optional.ofNullable((Account) request.getAttribute(NAME));
    }
}
