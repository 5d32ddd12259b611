package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingSessions.Visit;
import org.imprimatur.accounts.Session.Way;

/** Begins a session for the browser that sends the current request. */
@ApplicationScoped
public class SessionsBegun {
    private final KeepingSessions sessions;
    private final SessionSettings settings;

    @Inject
    public SessionsBegun(KeepingSessions sessions, SessionSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected SessionsBegun() {
        this(null, null);
    }

    void begin(HttpServletRequest request, Account account, Way way) {
        var session = request.getSession();
        // A session id that somebody slipped in before the sign-in is worth nothing after it.
        request.changeSessionId();
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
        var address = Sender.address(request, settings);
        var begun = sessions.begin(account, new Visit(address, Device.of(request), way));
        SessionCookie.give(request, Recognised.answer(request), begun.secret());
        // What is drawn in answer to the sign-in has forms that are sent with the new session.
        Recognised.began(request, begun);
    }
}
