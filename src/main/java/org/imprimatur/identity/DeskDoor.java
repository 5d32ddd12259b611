package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.workflow.Role;

/** Lets people in who have signed in, and leads the others to where they can. */
@ApplicationScoped
public class DeskDoor {
    private static final String SIGN_IN = "/sign-in";
    private static final String PASSWORD = "/password";
    private static final String SIGN_OUT = "/sign-out";
    private static final Set<String> OPEN = Set.of(SIGN_IN, SIGN_OUT);

    private final Accounts accounts;

    @Inject
    public DeskDoor(Accounts accounts) {
        this.accounts = accounts;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected DeskDoor() {
        this(null);
    }

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        var account = DeskSession.find(request).flatMap(session -> session.now(accounts));
        account.ifPresent(known -> Recognised.in(request, known));
        if (account.isPresent() && account.get().mustChangePassword() && !isOpen(path) && !path.equals(PASSWORD)) {
            return lead(request, response, context, desk(request, PASSWORD));
        }
        if (account.isEmpty() && !isOpen(path)) {
            return lead(request, response, context, desk(request, SIGN_IN) + next(request));
        }
        return account.map(
                        known -> context.notifyContainerAboutLogin(known.name().value(), roles(known)))
                .orElseGet(context::doNothing);
    }

    /** Nobody need sign in to look at a file; who has signed in gets more of them. */
    AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
        DeskSession.find(request)
                .flatMap(session -> session.now(accounts))
                .filter(account -> !account.mustChangePassword())
                .ifPresent(account -> Recognised.in(request, account));
        return context.doNothing();
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path);
    }

    private static Set<String> roles(Account account) {
        return account.roles().stream().map(Role::id).collect(Collectors.toSet());
    }

    private static String desk(HttpServletRequest request, String path) {
        return request.getContextPath() + request.getServletPath() + path;
    }

    /** Where to go after the sign-in; what was posted cannot be repeated, so a post goes back to nowhere. */
    private static String next(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = Optional.ofNullable(request.getQueryString())
                .map(all -> "?" + all)
                .orElse("");
        return "?next=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }

    private static AuthenticationStatus lead(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String where) {
        response.setHeader("Cache-Control", "no-store");
        // A script that fetches would follow the redirect and take the form for its answer.
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return context.responseUnauthorized();
        }
        return context.redirect(where);
    }
}
