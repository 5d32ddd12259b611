package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Whoever sends the current request, with the roles that hold at this moment. */
@RequestScoped
public class RequestActor implements CurrentActor {
    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private final SessionSettings settings;

    @Inject
    public RequestActor(HttpServletRequest request, SigningIn signingIn, SessionSettings settings) {
        this.request = request;
        this.signingIn = signingIn;
        this.settings = settings;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected RequestActor() {
        this(null, null, null);
    }

    @Override
    public Optional<Actor> actor() {
        return Recognised.of(request).map(Account::actor);
    }

    @Override
    public String sender() {
        return Sender.address(request, settings);
    }

    @Override
    public Optional<Refused> unconfirmed(String password) {
        return Recognised.of(request)
                .map(account -> signingIn
                        .signIn(account.name().value(), password, sender())
                        .fold(RequestActor::notOnlyTheirs, wrong -> Optional.of(said(wrong))))
                .orElseGet(() -> Optional.of(new Refused("SIGN_IN_NEEDED", Grounds.FORBIDDEN)));
    }

    private static Optional<Refused> notOnlyTheirs(Account account) {
        return account.mustChangePassword()
                ? Optional.of(new Refused("PASSWORD_MUST_CHANGE", Grounds.FORBIDDEN))
                : Optional.empty();
    }

    /** The name is known: only the password can be wrong. */
    private static Refused said(Refused wrong) {
        return wrong.key().equals("WRONG_NAME_OR_PASSWORD") ? new Refused("WRONG_PASSWORD", Grounds.INVALID) : wrong;
    }
}
