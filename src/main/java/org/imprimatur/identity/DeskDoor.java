package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingSessions.Present;
import org.imprimatur.accounts.Session.Way;
import org.imprimatur.page.Roots;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.workflow.Outcome.Refused;

/** Lets people in who have signed in, and leads the others to where they can. */
@ApplicationScoped
public class DeskDoor {
    private static final Logger LOG = System.getLogger(DeskDoor.class.getName());

    private static final String SIGN_IN = "/sign-in";
    private static final String PASSWORD = "/password";
    private static final String AGAIN = "/sign-in/again?from=";
    private static final String AWAY = "/away";
    private static final String SIGN_OUT = "/sign-out";
    private static final Set<String> OPEN = Set.of(SIGN_IN, SIGN_OUT);

    private final KeepingSessions sessions;
    private final ProviderDoor provider;
    private final SessionSettings settings;
    private final Roots roots;
    private final HostDoor host;

    @Inject
    public DeskDoor(
            KeepingSessions sessions, ProviderDoor provider, SessionSettings settings, Roots roots, HostDoor host) {
        this.sessions = sessions;
        this.provider = provider;
        this.settings = settings;
        this.roots = roots;
        this.host = host;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected DeskDoor() {
        this(null, null, null, null, null);
    }

    /** Where nobody can tell who comes, what they typed is handed back to them. */
    Passage enter(HttpServletRequest request, HttpServletResponse response) {
        try {
            return enterKnown(request, response);
        } catch (UnavailableException away) {
            LOG.log(Level.WARNING, "Nobody can be recognised: {0}", away.getMessage());
            var desk = request.getServletPath().replaceFirst("/preview$", "");
            return Passage.forward(request, response, desk + AWAY);
        }
    }

    private Passage enterKnown(HttpServletRequest request, HttpServletResponse response) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        var session = session(request);
        session.ifPresent(known -> Recognised.in(request, known));
        if (provider.isFor(request, path)) {
            return provider.enter(request, response, path);
        }
        if (session.filter(DeskDoor::mustChange).isPresent() && !isOpen(path) && !path.equals(PASSWORD)) {
            return lead(request, response, DeskAddresses.of(roots, PASSWORD));
        }
        var guest = session.isPresent() || isOpen(path) ? Optional.<Answer<Account>>empty() : host.recognise(request);
        if (guest.isPresent()) {
            return guest.get().fold(account -> Passage.OPEN, why -> turnedAway(request, response, why));
        }
        if (session.isEmpty() && !isOpen(path)) {
            return isTyped(request)
                    ? Passage.forward(
                            request, response, request.getServletPath() + AGAIN + encoded(request.getRequestURI()))
                    : lead(request, response, way(request));
        }
        return Passage.OPEN;
    }

    /** The host knows them, the house does not: they learn why where others sign in. */
    private Passage turnedAway(HttpServletRequest request, HttpServletResponse response, Refused why) {
        Troubles.leave(request, why);
        return lead(request, response, DeskAddresses.of(roots, SIGN_IN));
    }

    /** Nobody need sign in to look at a file; who has signed in gets more of them. */
    Passage recognise(HttpServletRequest request) {
        try {
            var session = session(request).filter(one -> !mustChange(one));
            session.ifPresent(one -> Recognised.in(request, one));
            if (session.isEmpty()) {
                var unused = host.recognise(request);
            }
        } catch (UnavailableException away) {
            LOG.log(Level.DEBUG, "Who cannot be recognised gets what everybody gets", away);
        }
        return Passage.OPEN;
    }

    /** Whoever came from the provider has used no password that somebody else knows. */
    private static boolean mustChange(Present present) {
        return present.account().mustChangePassword() && present.session().way() == Way.PASSWORD;
    }

    private Optional<Present> session(HttpServletRequest request) {
        return SessionCookie.find(request)
                .flatMap(secret -> sessions.recognise(secret, Sender.address(request, settings)));
    }

    /** A form that somebody sent from a screen of ours: the sign-in takes along what they typed. */
    private static boolean isTyped(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return request.getMethod().equals("POST")
                && type.startsWith("application/x-www-form-urlencoded")
                && isFromHere(request)
                && !"empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** Browsers name the origin where they do not say of which site a form is. */
    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = Objects.requireNonNullElse(request.getHeader("Origin"), "");
        return site == null ? origin.endsWith("//" + request.getHeader("Host")) : site.equals("same-origin");
    }

    private String way(HttpServletRequest request) {
        return host.signIn(request)
                .map(where -> where
                        + (where.contains("?") ? "&" : "?")
                        + next(request).replaceFirst("^\\?", ""))
                .orElseGet(() -> DeskAddresses.of(roots, SIGN_IN) + next(request));
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    /** Where to go after the sign-in; a file that was posted cannot be repeated, so such a post goes back to nowhere. */
    private static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = Optional.ofNullable(request.getQueryString())
                .map(all -> "?" + all)
                .orElse("");
        return "?next=" + encoded(request.getRequestURI() + query);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static Passage lead(HttpServletRequest request, HttpServletResponse response, String where) {
        response.setHeader("Cache-Control", "no-store");
        // A script that fetches would follow the redirect and take the form for its answer.
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return Passage.unauthorized(response);
        }
        return Passage.redirect(response, where);
    }
}
