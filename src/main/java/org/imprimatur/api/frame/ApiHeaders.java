package org.imprimatur.api.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.serving.Inside;

/**
 * What every answer tells browsers: which sites' scripts may read live pages, and that none may run from here. No script of
 * another site ever manages anything: what needs a token is not told to be readable elsewhere.
 */
@PreMatching
@ApplicationScoped
public class ApiHeaders implements ContainerRequestFilter, ContainerResponseFilter {
    /** What every answer says. */
    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin");

    /** What scripts of other sites may see of an answer. */
    public static final String EXPOSED = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

    private static final String ORIGIN = "Origin";
    private static final String MANAGE = Inside.API + "v1/manage";
    private static final int REMEMBERED_SECONDS = 600;

    private final ApiSettings settings;

    @Inject
    public ApiHeaders(ApiSettings settings) {
        this.settings = settings;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ApiHeaders() {
        this(null);
    }

    /** A browser asks first before it sends what is not plain, an ETag for example. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString("Access-Control-Request-Method") != null
                && allowed(request).isPresent()) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, HEAD")
                    .header("Access-Control-Allow-Headers", "Accept-Language, If-None-Match, " + PreviewedPages.HEADER)
                    .header("Access-Control-Max-Age", REMEMBERED_SECONDS)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        allowed(request).ifPresent(origin -> {
            headers.putSingle("Access-Control-Allow-Origin", origin);
            headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
        });
        if (!settings.isForAll()) {
            headers.add(HttpHeaders.VARY, ORIGIN);
        }
        SAFE.forEach(headers::putSingle);
    }

    public static void secure(HttpServletResponse response) {
        SAFE.forEach(response::setHeader);
    }

    private Optional<String> allowed(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(MANAGE)) {
            return Optional.empty();
        }
        return settings.allowed(request.getHeaderString(ORIGIN));
    }
}
