package org.imprimatur.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.page.Roots;

/**
 * By which a browser is recognised. One of our own: the container forgets its sessions with a restart, and other nodes
 * never knew them.
 */
final class SessionCookie {
    static final String NAME = "imprimatur-session";

    private SessionCookie() {}

    static Optional<String> find(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void give(
            HttpServletRequest request,
            HttpServletResponse response,
            SessionSettings settings,
            Roots roots,
            String secret) {
        response.addCookie(cookie(request, settings, roots, secret));
    }

    static void take(HttpServletRequest request, HttpServletResponse response, SessionSettings settings, Roots roots) {
        var gone = cookie(request, settings, roots, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    /** Files stand outside of the desk and ask who is there as well. */
    private static Cookie cookie(HttpServletRequest request, SessionSettings settings, Roots roots, String value) {
        return HouseCookie.of(request, settings, NAME, value, roots.shared());
    }
}
