package org.imprimatur.metrics;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.accounts.CurrentToken;
import org.imprimatur.accounts.Scope;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.Roots;

/** Answers at {@code /metrics}, in place of the runtime, which would tell everybody of itself and nothing of the product. */
public class Scraping implements Filter {
    @SuppressWarnings("NullAway.Init")
    private Measured measured;

    @SuppressWarnings("NullAway.Init")
    private Audience audience;

    @SuppressWarnings("NullAway.Init")
    private CurrentActor actor;

    @SuppressWarnings("NullAway.Init")
    private CurrentToken token;

    @SuppressWarnings("NullAway.Init")
    private Roots roots;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(Measured measured, Audience audience, CurrentActor actor, CurrentToken token, Roots roots) {
        this.roots = roots;
        this.measured = measured;
        this.audience = audience;
        this.actor = actor;
        this.token = token;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (audience == Audience.NOBODY || !asked.getRequestURI().equals(roots.site() + "/metrics")) {
            say(answer, HttpServletResponse.SC_NOT_FOUND, "text/plain;charset=UTF-8", "Not found\n");
        } else if (audience == Audience.EVERYBODY || isKnown()) {
            say(answer, HttpServletResponse.SC_OK, Exposition.TYPE, Exposition.of(measured.now()));
        } else {
            answer.setHeader("WWW-Authenticate", "Bearer realm=\"Imprimatur\", scope=\"read\"");
            say(answer, HttpServletResponse.SC_UNAUTHORIZED, "text/plain;charset=UTF-8", "A token is needed\n");
        }
    }

    private boolean isKnown() {
        return actor.actor().isPresent()
                && token.token().map(one -> one.scopes().contains(Scope.READ)).orElse(true);
    }

    private static void say(HttpServletResponse answer, int status, String type, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        answer.setStatus(status);
        answer.setContentType(type);
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }
}
