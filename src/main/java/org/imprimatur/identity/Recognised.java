package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.KeepingSessions.Present;
import org.imprimatur.accounts.Token;

/** Hands what was recognised on to the rest of the request. */
final class Recognised {
    private static final String ACCOUNT = Recognised.class.getName();
    private static final String SESSION = ACCOUNT + ".session";
    private static final String TOKEN = ACCOUNT + ".token";
    private static final String ANSWER = ACCOUNT + ".answer";

    private Recognised() {}

    static void in(HttpServletRequest request, Account account) {
        request.setAttribute(ACCOUNT, account);
    }

    static void in(HttpServletRequest request, Token token) {
        request.setAttribute(TOKEN, token);
    }

    static void in(HttpServletRequest request, Present session) {
        began(request, session);
        in(request, session.account());
    }

    /** One that begins with this request, which somebody sent who was not signed in yet. */
    static void began(HttpServletRequest request, Present session) {
        request.setAttribute(SESSION, session);
    }

    /** Where cookies go: nothing else can hand the answer on. */
    static void answering(HttpServletRequest request, HttpServletResponse answer) {
        request.setAttribute(ANSWER, answer);
    }

    static Optional<Account> of(HttpServletRequest request) {
        return Optional.ofNullable((Account) request.getAttribute(ACCOUNT));
    }

    static Optional<Present> session(HttpServletRequest request) {
        return Optional.ofNullable((Present) request.getAttribute(SESSION));
    }

    static Optional<Token> token(HttpServletRequest request) {
        return Optional.ofNullable((Token) request.getAttribute(TOKEN));
    }

    static HttpServletResponse answer(HttpServletRequest request) {
        return (HttpServletResponse) request.getAttribute(ANSWER);
    }
}
