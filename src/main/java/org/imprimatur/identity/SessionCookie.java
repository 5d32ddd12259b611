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

    static void give(HttpServletRequest request, HttpServletResponse response, Roots roots, String secret) {
        response.addCookie(cookie(request, roots, secret, -1));
    }

    static void take(HttpServletRequest request, HttpServletResponse response, Roots roots) {
        response.addCookie(cookie(request, roots, "", 0));
    }

    /** It ends with the browser. Files stand outside of the desk and ask who is there as well. */
    private static Cookie cookie(HttpServletRequest request, Roots roots, String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(roots.shared());
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
