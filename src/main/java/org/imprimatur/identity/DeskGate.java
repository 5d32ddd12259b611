package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.IdentityProvider;
import org.imprimatur.accounts.KeepingPasswords;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingSessions.Present;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.page.Roots;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Begins and ends sessions of the desk; those of the servlet container hold only the tokens of forms. */
@RequestScoped
public class DeskGate implements SessionGate {
    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private final KeepingPasswords passwords;
    private final KeepingSessions sessions;
    private final SessionsBegun begun;
    private final IdentityProvider provider;
    private final SessionSettings settings;
    private final Roots roots;
    private final HostDoor host;

    @Inject
    public DeskGate(
            HttpServletRequest request,
            SigningIn signingIn,
            KeepingPasswords passwords,
            KeepingSessions sessions,
            SessionsBegun begun,
            IdentityProvider provider,
            SessionSettings settings,
            Roots roots,
            HostDoor host) {
        this.request = request;
        this.signingIn = signingIn;
        this.passwords = passwords;
        this.sessions = sessions;
        this.begun = begun;
        this.provider = provider;
        this.settings = settings;
        this.roots = roots;
        this.host = host;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected DeskGate() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Override
    public Answer<Account> signIn(String name, String password) {
        return begun(signingIn.signIn(name, password, Sender.address(request, settings)));
    }

    @Override
    public Answer<Account> changePassword(String current, String fresh) {
        return Recognised.of(request)
                .map(account -> begun(changed(account, current, fresh)))
                .orElseGet(() -> new Answer.No<>(new Refused("SIGN_IN_NEEDED", Grounds.FORBIDDEN)));
    }

    /** Whoever knew the old password is out, wherever they are. */
    private Answer<Account> changed(Account account, String current, String fresh) {
        return passwords
                .changeOwn(account.name(), current, fresh)
                .fold(
                        now -> {
                            sessions.endOthers(now.actor(), now.name(), Optional.empty());
                            return new Answer.Yes<>(now);
                        },
                        Answer.No::new);
    }

    private Answer<Account> begun(Answer<Account> answer) {
        return answer.fold(
                account -> {
                    begun.begin(request, account, Way.PASSWORD);
                    return answer;
                },
                why -> answer);
    }

    @Override
    public Optional<Session> session() {
        return Recognised.session(request).map(Present::session);
    }

    @Override
    public Optional<Refused> trouble() {
        return Troubles.take(request);
    }

    @Override
    public Optional<URI> signOut() {
        var was = Recognised.session(request).map(Present::session);
        Recognised.session(request).ifPresent(sessions::end);
        SessionCookie.take(request, Recognised.answer(request), settings, roots);
        var session = request.getSession(false);
        var token = Optional.ofNullable(session == null ? null : (String) session.getAttribute(ProviderDoor.TOKEN));
        if (session != null) {
            forget(session);
        }
        if (was.isEmpty()) {
            return host.signOut(request).map(URI::create);
        }
        return was.filter(one -> one.way() == Way.PROVIDER).flatMap(one -> provider.farewell(token));
    }

    /** A host may keep things of its own in the container's session, and people signed in by it. */
    private static void forget(HttpSession session) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith("imprimatur.") || name.startsWith("org.imprimatur."))
                .forEach(session::removeAttribute);
    }
}
