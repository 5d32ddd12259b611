package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Errand;
import org.imprimatur.accounts.IdentityProvider;
import org.imprimatur.accounts.IdentityProvider.Asking;
import org.imprimatur.accounts.Proof;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.accounts.SigningInElsewhere;
import org.imprimatur.identity.ProviderVisit.Purpose;
import org.imprimatur.page.Roots;
import org.imprimatur.workflow.Outcome.Refused;

/** Sends browsers to the OpenID provider and takes them in when they come back. */
@ApplicationScoped
public class ProviderDoor {
    static final String BEGIN = "/provider";
    static final String RETURN = "/provider/return";

    /** The ID token of whoever signed in there, for the day they sign out. */
    static final String TOKEN = ProviderDoor.class.getName() + ".token";

    private final IdentityProvider provider;
    private final ProviderRules rules;
    private final SigningInElsewhere signingIn;
    private final SessionsBegun sessions;
    private final Clock clock;
    private final Roots roots;

    @Inject
    public ProviderDoor(
            IdentityProvider provider,
            ProviderRules rules,
            SigningInElsewhere signingIn,
            SessionsBegun sessions,
            Clock clock,
            Roots roots) {
        this.provider = provider;
        this.rules = rules;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.clock = clock;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ProviderDoor() {
        this(null, null, null, null, null, null);
    }

    boolean isFor(HttpServletRequest request, String path) {
        return rules.isOn() && request.getMethod().equals("GET") && (path.equals(BEGIN) || path.equals(RETURN));
    }

    Passage enter(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        return path.equals(RETURN) ? takeIn(request, response) : send(request, response);
    }

    private Passage send(HttpServletRequest request, HttpServletResponse response) {
        var account = Recognised.of(request);
        var purpose = purpose(Query.value(request, "for"), account);
        var language = request.getLocale().getLanguage().equals("zh") ? "zh-CN" : "en";
        var next = Query.value(request, "next");
        return provider.begin(new Asking(purpose == Purpose.CONFIRM, language))
                .fold(
                        errand -> {
                            var whose = account.map(one -> one.name().value()).orElse("");
                            new ProviderVisit(errand, purpose, whose, next).keepIn(request);
                            return Passage.redirect(response, errand.there().toString());
                        },
                        why -> trouble(request, response, purpose, why));
    }

    /** Only who is signed in has anything to confirm or to connect. */
    private static Purpose purpose(String said, Optional<Account> account) {
        if (account.isEmpty()) {
            return Purpose.SIGN_IN;
        }
        return said.equals("confirm") ? Purpose.CONFIRM : said.equals("connect") ? Purpose.CONNECT : Purpose.SIGN_IN;
    }

    private Passage takeIn(HttpServletRequest request, HttpServletResponse response) {
        return ProviderVisit.take(request, Query.value(request, "state"))
                .map(visit -> provider.redeem(visit.errand(), address(request))
                        .fold(
                                proof -> done(request, response, visit, proof),
                                why -> trouble(request, response, visit.purpose(), why)))
                .orElseGet(() -> trouble(request, response, Purpose.SIGN_IN, Troubles.LOST));
    }

    private static URI address(HttpServletRequest request) {
        try {
            return new URI(request.getRequestURL() + "?" + request.getQueryString());
        } catch (URISyntaxException strange) {
            return URI.create(request.getRequestURL().toString());
        }
    }

    private Passage done(HttpServletRequest request, HttpServletResponse response, ProviderVisit visit, Proof proof) {
        return switch (visit.purpose()) {
            case SIGN_IN ->
                signingIn
                        .signIn(proof)
                        .fold(
                                account -> signedIn(request, response, visit, proof, account),
                                why -> trouble(request, response, visit.purpose(), why));
            case CONFIRM ->
                unconfirmed(request, visit.errand(), proof)
                        .map(why -> trouble(request, response, visit.purpose(), why))
                        .orElseGet(() -> confirmed(request, response, visit));
            case CONNECT -> connected(request, response, visit, proof);
        };
    }

    private Passage signedIn(
            HttpServletRequest request,
            HttpServletResponse response,
            ProviderVisit visit,
            Proof proof,
            Account account) {
        sessions.begin(request, account, Way.PROVIDER);
        request.getSession().setAttribute(TOKEN, proof.token());
        return Passage.redirect(response, DeskAddresses.inside(roots, visit.next()));
    }

    private Optional<Refused> unconfirmed(HttpServletRequest request, Errand errand, Proof proof) {
        return Recognised.of(request)
                .map(account -> signingIn.unconfirmed(account, proof, errand))
                .orElseGet(() -> Optional.of(Troubles.LOST));
    }

    private Passage confirmed(HttpServletRequest request, HttpServletResponse response, ProviderVisit visit) {
        new Confirmed(visit.account(), clock.instant()).keepIn(request);
        return Passage.redirect(response, DeskAddresses.inside(roots, visit.next()));
    }

    private Passage connected(
            HttpServletRequest request, HttpServletResponse response, ProviderVisit visit, Proof proof) {
        return Recognised.of(request)
                .filter(account -> account.name().value().equals(visit.account()))
                .map(account -> signingIn
                        .connect(account.name(), proof)
                        .fold(
                                done -> Passage.redirect(response, DeskAddresses.of(roots, "/account")),
                                why -> trouble(request, response, visit.purpose(), why)))
                .orElseGet(() -> trouble(request, response, Purpose.SIGN_IN, Troubles.LOST));
    }

    /** The screens that they came from say why: whoever is signed in at their account, others at the sign-in. */
    private Passage trouble(HttpServletRequest request, HttpServletResponse response, Purpose purpose, Refused why) {
        Troubles.leave(request, why);
        var screen = purpose == Purpose.SIGN_IN ? "/sign-in" : "/account";
        return Passage.redirect(response, DeskAddresses.of(roots, screen));
    }
}
