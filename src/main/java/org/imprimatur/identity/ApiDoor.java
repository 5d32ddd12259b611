package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Bearer;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Recognises programs by their token, or by an account's name and password. Who sends neither is a reader. */
@ApplicationScoped
public class ApiDoor {
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Accounts accounts;
    private final NotingTokens noting;
    private final SigningIn signingIn;
    private final SessionSettings settings;
    private final Clock clock;
    private final ProblemAnswer problems;

    @Inject
    public ApiDoor(
            Accounts accounts,
            NotingTokens noting,
            SigningIn signingIn,
            SessionSettings settings,
            Clock clock,
            ProblemAnswer problems) {
        this.accounts = accounts;
        this.noting = noting;
        this.signingIn = signingIn;
        this.settings = settings;
        this.clock = clock;
        this.problems = problems;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ApiDoor() {
        this(null, null, null, null, null, null);
    }

    Passage enter(HttpServletRequest request, HttpServletResponse response) {
        var sent = request.getHeader("Authorization");
        if (sent == null) {
            return Passage.OPEN;
        }
        try {
            return recognise(request, sent)
                    .fold(
                            account -> {
                                Recognised.in(request, account);
                                return Passage.OPEN;
                            },
                            why -> problems.send(request, response, why));
        } catch (UnavailableException away) {
            return problems.later(request, response, away);
        }
    }

    private Answer<Account> recognise(HttpServletRequest request, String sent) {
        var scheme = sent.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return accounts.bearing(sent.substring(BEARER.length()).strip(), clock.instant())
                    .fold(bearer -> new Answer.Yes<>(byToken(request, bearer)), Answer.No::new);
        }
        if (scheme.startsWith(BASIC)) {
            return decoded(sent.substring(BASIC.length()).strip())
                    .map(pair -> byPassword(request, pair))
                    .orElseGet(() -> no("AUTHORIZATION_UNREADABLE"));
        }
        return no("AUTHORIZATION_UNREADABLE");
    }

    private Account byToken(HttpServletRequest request, Bearer bearer) {
        noting.used(bearer.token());
        Recognised.in(request, bearer.token());
        return bearer.account();
    }

    private static Optional<String> decoded(String pair) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8))
                    .filter(text -> text.indexOf(':') > 0);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Answer<Account> byPassword(HttpServletRequest request, String pair) {
        int colon = pair.indexOf(':');
        return signingIn
                .signIn(pair.substring(0, colon), pair.substring(colon + 1), Sender.address(request, settings))
                .fold(
                        account ->
                                account.mustChangePassword() ? no("PASSWORD_MUST_CHANGE") : new Answer.Yes<>(account),
                        Answer.No::new);
    }

    private static Answer<Account> no(String key) {
        return new Answer.No<>(new Refused(key, Grounds.FORBIDDEN));
    }
}
