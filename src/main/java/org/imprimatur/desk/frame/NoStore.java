package org.imprimatur.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** No answer of the desk is kept by any cache; a language that was chosen is remembered. */
@Provider
@ApplicationScoped
public class NoStore implements ContainerResponseFilter {
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final HttpServletRequest servlet;

    @Inject
    public NoStore(HttpServletRequest servlet) {
        this.servlet = servlet;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NoStore() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        Languages.asked(servlet).ifPresent(language -> answer.getHeaders().add("Set-Cookie", cookie(language)));
    }

    private NewCookie cookie(String language) {
        return new NewCookie.Builder(Languages.COOKIE)
                .value(language)
                .path("/")
                .maxAge((int) ONE_YEAR.toSeconds())
                .httpOnly(true)
                .secure(servlet.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
