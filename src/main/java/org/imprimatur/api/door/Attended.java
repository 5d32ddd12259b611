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
import java.util.Set;

/** Stands before everything with which programs change something. */
public class Attended implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @SuppressWarnings("NullAway.Init")
    private AskedOnce once;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(AskedOnce asked) {
        once = asked;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (READING.contains(http.getMethod())) {
            chain.doFilter(request, response);
        } else {
            once.serve(http, (HttpServletResponse) response, chain);
        }
    }
}
