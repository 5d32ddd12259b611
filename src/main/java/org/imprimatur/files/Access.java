package org.imprimatur.files;

import jakarta.servlet.http.HttpServletResponse;

/** Why somebody may have a file, and what follows for those who keep copies. */
enum Access {
    /** A live page names it. Asked about each time, as a page may be taken off the site. */
    PUBLIC("no-cache", "cross-origin", "same-origin"),
    /** It stays with its reader. */
    SIGNED_IN("private, no-cache", "same-origin", "same-origin"),
    /** It is shown under an address that is a secret, and only as long as that holds. */
    LENT("private, no-store", "same-origin", "no-referrer");

    private final String caching;
    private final String sharing;
    private final String referrer;

    Access(String caching, String sharing, String referrer) {
        this.caching = caching;
        this.sharing = sharing;
        this.referrer = referrer;
    }

    void say(HttpServletResponse response) {
        response.setHeader("Cache-Control", caching);
        response.setHeader("Cross-Origin-Resource-Policy", sharing);
        response.setHeader("Referrer-Policy", referrer);
        response.setHeader("Vary", "Cookie");
        if (this == LENT) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }
}
