package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Begins and ends sessions of the servlet container. */
@RequestScoped
public class DeskGate implements SessionGate {
    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private final KeepingAccounts keeping;
    private final SessionSettings settings;

    @Inject
    public DeskGate(
            HttpServletRequest request, SigningIn signingIn, KeepingAccounts keeping, SessionSettings settings) {
        this.request = request;
        this.signingIn = signingIn;
        this.keeping = keeping;
        this.settings = settings;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected DeskGate() {
        this(null, null, null, null);
    }

    @Override
    public Answer<Account> signIn(String name, String password) {
        return begun(signingIn.signIn(name, password, Sender.address(request, settings)));
    }

    @Override
    public Answer<Account> changePassword(String current, String fresh) {
        return Recognised.of(request)
                .map(account -> begun(keeping.changeOwnPassword(account.name(), current, fresh)))
                .orElseGet(() -> new Answer.No<>(new Refused("SIGN_IN_NEEDED", Grounds.FORBIDDEN)));
    }

    private Answer<Account> begun(Answer<Account> answer) {
        return answer.fold(
                account -> {
                    begin(account);
                    return answer;
                },
                why -> answer);
    }

    private void begin(Account account) {
        var session = request.getSession();
        // A session id that somebody slipped in before the sign-in is worth nothing after it.
        request.changeSessionId();
        session.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
        DeskSession.of(account).keepIn(request);
    }

    @Override
    public void signOut() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
