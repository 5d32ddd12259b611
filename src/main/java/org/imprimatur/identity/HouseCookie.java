package org.imprimatur.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** A cookie as all of ours are: no script reads it, no other site has it sent along, and it goes nowhere without TLS where there is TLS. */
final class HouseCookie {
    private HouseCookie() {}

    /** It ends with the browser. */
    static Cookie of(HttpServletRequest request, SessionSettings settings, String name, String value, String path) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(Sender.isSecure(request, settings));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
