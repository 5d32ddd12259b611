package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.accounts.Account;

/** That somebody proved themselves to the provider a moment ago; good for one sign-off. */
record Confirmed(String account, Instant at) implements Serializable {
    private static final String NAME = Confirmed.class.getName();
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    void keepIn(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    static boolean isOf(HttpServletRequest request, Account account, Instant now) {
        return find(request)
                .filter(done -> done.account().equals(account.name().value()))
                .filter(done -> done.at().plus(GOOD_FOR).isAfter(now))
                .isPresent();
    }

    /** Whether it was there; it is not any more. */
    static boolean take(HttpServletRequest request, Account account, Instant now) {
        boolean isDone = isOf(request, account, now);
        find(request).ifPresent(done -> request.getSession().removeAttribute(NAME));
        return isDone;
    }

    private static Optional<Confirmed> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Confirmed) session.getAttribute(NAME));
    }
}
