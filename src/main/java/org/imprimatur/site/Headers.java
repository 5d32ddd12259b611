package org.imprimatur.site;

import jakarta.servlet.http.HttpServletResponse;

/** What is said beside every answer of the site. */
final class Headers {
    static final String HTML = "text/html;charset=UTF-8";
    static final String PLAIN = "text/plain;charset=UTF-8";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: https:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'";

    private Headers() {}

    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /** For what nobody else may come to know, and no search engine, of an address that is a secret itself. */
    static void secret(HttpServletResponse response) {
        secure(response);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
