package org.imprimatur.api.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.api.frame.ApiSettings;
import org.imprimatur.api.frame.Kept;
import org.imprimatur.api.frame.PreviewedPages;

/**
 * Answers what was asked before at the same address, before JAX-RS is entered. Only what everybody gets: whoever says who
 * they are, looks ahead, or sends a condition that is not plain goes on.
 */
public class ReadyAnswers implements Filter {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> OWN =
            Set.of("Authorization", PreviewedPages.HEADER, "If-Match", "If-Modified-Since", "If-Unmodified-Since");

    @SuppressWarnings("NullAway.Init")
    private Kept kept;

    @SuppressWarnings("NullAway.Init")
    private ApiSettings settings;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(Kept kept, ApiSettings settings) {
        this.kept = kept;
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (!isEverybodys(asked)) {
            chain.doFilter(request, response);
            return;
        }
        var ready = kept.ready(asked).filter(known -> takesJson(asked));
        if (ready.isPresent()) {
            secure(asked, (HttpServletResponse) response);
            ready.get().send(asked, (HttpServletResponse) response);
            return;
        }
        chain.doFilter(request, response);
        kept.remember(asked);
    }

    private static boolean isEverybodys(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && OWN.stream().allMatch(name -> request.getHeader(name) == null);
    }

    /** Whoever wants nothing that is JSON is told so by JAX-RS. */
    private static boolean takesJson(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        return Arrays.stream(accepted.split(",", -1))
                .map(String::strip)
                .anyMatch(type -> type.equals("*/*") || type.equals("application/json"));
    }

    private void secure(HttpServletRequest request, HttpServletResponse response) {
        settings.allowed(request.getHeader("Origin")).ifPresent(origin -> {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", ApiHeaders.EXPOSED);
        });
        if (!settings.isForAll()) {
            response.addHeader("Vary", "Origin");
        }
        ApiHeaders.SAFE.forEach(response::setHeader);
    }
}
