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
import java.util.List;
import java.util.Set;
import org.imprimatur.api.frame.ApiHeaders;
import org.imprimatur.api.frame.ApiSettings;
import org.imprimatur.api.frame.Kept;
import org.imprimatur.api.frame.PreviewedPages;
import org.imprimatur.serving.Shortcuts;

/**
 * Remembers what was answered, and answers it when it is asked for at the same address again, before JAX-RS is entered. Only
 * what everybody gets: whoever says who they are, looks ahead, or sends a condition that is not plain goes on.
 */
public class ReadyAnswers implements Filter {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final List<String> OWN =
            List.of("Authorization", PreviewedPages.HEADER, "If-Match", "If-Modified-Since", "If-Unmodified-Since");

    @SuppressWarnings("NullAway.Init")
    private Kept kept;

    @SuppressWarnings("NullAway.Init")
    private ApiSettings settings;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(Kept kept, ApiSettings settings, Shortcuts shortcuts) {
        this.kept = kept;
        this.settings = settings;
        shortcuts.toAnswers(this::answer);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var asked = (HttpServletRequest) request;
        if (isEverybodys(asked)) {
            kept.remember(asked);
        }
    }

    private boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isEverybodys(request) || !takesJson(request)) {
            return false;
        }
        var ready = kept.ready(request);
        if (ready.isEmpty()) {
            return false;
        }
        share(request, response);
        ready.get().send(request, response);
        return true;
    }

    private static boolean isEverybodys(HttpServletRequest request) {
        if (!READS.contains(request.getMethod())) {
            return false;
        }
        for (var name : OWN) {
            if (request.getHeader(name) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whoever wants nothing that is JSON is told so by JAX-RS. */
    private static boolean takesJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted == null || accepted.equals("*/*") || takesJson(accepted);
    }

    private static boolean takesJson(String accepted) {
        return Arrays.stream(accepted.split(",", -1))
                .map(String::strip)
                .anyMatch(type -> type.equals("*/*") || type.equals("application/json"));
    }

    private void share(HttpServletRequest request, HttpServletResponse response) {
        settings.allowed(request.getHeader("Origin")).ifPresent(origin -> {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", ApiHeaders.EXPOSED);
        });
        if (!settings.isForAll()) {
            response.addHeader("Vary", "Origin");
        }
    }
}
