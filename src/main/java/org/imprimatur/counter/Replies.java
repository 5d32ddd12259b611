package org.imprimatur.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.serving.Sending;

/** What is said beside every answer at the counter: nobody keeps it, and no address of it is passed on. */
final class Replies {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private Replies() {}

    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "private, no-store");
    }

    static void page(HttpServletRequest request, HttpServletResponse response, int status, String html)
            throws IOException {
        Sending.body(request, response, status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setContentLength(0);
    }

    /** A form of another site was sent here with a reader's browser. */
    static boolean isForeign(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
