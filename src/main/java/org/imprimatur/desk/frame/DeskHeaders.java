package org.imprimatur.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.imprimatur.page.Roots;

/** No answer of the desk is kept by any cache or runs a script of others; a language that was chosen is remembered. */
@ApplicationScoped
public class DeskHeaders implements ContainerResponseFilter {
    /** Frames are for the preview of a page in its theme. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: https:; font-src 'self'; connect-src 'self'; frame-src 'self';"
            + " form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final HttpServletRequest servlet;
    private final Roots roots;

    @Inject
    public DeskHeaders(HttpServletRequest servlet, Roots roots) {
        this.servlet = servlet;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected DeskHeaders() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        // Jersey's cookie takes the place of the servlet's: of a session that begins now, that would be the only one.
        Languages.asked(servlet)
                .filter(language -> servlet.isRequestedSessionIdValid())
                .ifPresent(language -> answer.getHeaders().add("Set-Cookie", cookie(language)));
    }

    private NewCookie cookie(String language) {
        return new NewCookie.Builder(Languages.COOKIE)
                .value(language)
                .path(roots.shared())
                .maxAge((int) ONE_YEAR.toSeconds())
                .httpOnly(true)
                .secure(servlet.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
