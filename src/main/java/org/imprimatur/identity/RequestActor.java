package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.workflow.Actor;

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
    public boolean confirms(String password) {
        return Recognised.of(request)
                .map(account -> signingIn
                        .signIn(account.name().value(), password, Sender.address(request, settings))
                        .<Boolean>fold(right -> true, wrong -> false))
                .orElse(false);
    }
}
