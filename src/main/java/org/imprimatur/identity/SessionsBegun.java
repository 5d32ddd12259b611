package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingSessions.Visit;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.page.Roots;

/** Begins a session for the browser that sends the current request. */
@ApplicationScoped
public class SessionsBegun {
    private final KeepingSessions sessions;
    private final SessionSettings settings;
    private final Roots roots;

    @Inject
    public SessionsBegun(KeepingSessions sessions, SessionSettings settings, Roots roots) {
        this.sessions = sessions;
        this.settings = settings;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected SessionsBegun() {
        this(null, null, null);
    }

    void begin(HttpServletRequest request, Account account, Way way) {
        var session = request.getSession();
        // A session id that somebody slipped in before the sign-in is worth nothing after it.
        request.changeSessionId();
        // One that was there before may be the host's, which says itself how long it lasts.
        if (session.isNew()) {
            session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
        }
        var address = Sender.address(request, settings);
        var begun = sessions.begin(account, new Visit(address, Device.of(request), way));
        SessionCookie.give(request, Recognised.answer(request), settings, roots, begun.secret());
        // What is drawn in answer to the sign-in has forms that are sent with the new session.
        Recognised.began(request, begun);
    }
}
