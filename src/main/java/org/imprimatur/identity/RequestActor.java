package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.editing.Confirming;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Whoever sends the current request, with the roles that hold at this moment. */
@RequestScoped
public class RequestActor implements CurrentActor {
    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private final Passwords passwords;
    private final ProviderRules rules;
    private final SessionSettings settings;
    private final Clock clock;
    private final HostDoor host;

    @Inject
    public RequestActor(
            HttpServletRequest request,
            SigningIn signingIn,
            Passwords passwords,
            ProviderRules rules,
            SessionSettings settings,
            Clock clock,
            HostDoor host) {
        this.request = request;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
        this.host = host;
        this.signingIn = signingIn;
        this.settings = settings;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected RequestActor() {
        this(null, null, null, null, null, null, null);
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
    public Confirming confirming() {
        if (HostDoor.person(request).isPresent()) {
            return Confirming.BY_PASSWORD;
        }
        return Recognised.of(request)
                .filter(account -> rules.isOn())
                .map(account -> new Confirming(
                        rules.passwords() && passwords.isSet(account),
                        account.identity().isPresent() ? rules.label() : "",
                        Confirmed.isOf(request, account, clock.instant())))
                .orElse(Confirming.BY_PASSWORD);
    }

    @Override
    public Optional<Refused> unconfirmed(String password) {
        return Recognised.of(request)
                .map(account -> unconfirmed(account, password))
                .orElseGet(() -> Optional.of(new Refused("SIGN_IN_NEEDED", Grounds.FORBIDDEN)));
    }

    private Optional<Refused> unconfirmed(Account account, String password) {
        var guest = HostDoor.person(request);
        if (guest.isPresent()) {
            return host.unconfirmed(request, guest.get(), password);
        }
        if (!password.isEmpty() || account.identity().isEmpty()) {
            return byPassword(account, password);
        }
        return Confirmed.take(request, account, clock.instant())
                ? Optional.empty()
                : Optional.of(new Refused("CONFIRM_NEEDED", Grounds.INVALID));
    }

    private Optional<Refused> byPassword(Account account, String password) {
        return signingIn
                .signIn(account.name().value(), password, sender())
                .fold(RequestActor::notOnlyTheirs, wrong -> Optional.of(said(wrong)));
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
