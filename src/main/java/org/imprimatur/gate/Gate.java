package org.imprimatur.gate;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.BodyException;
import org.imprimatur.serving.Shortcuts;

/** The first filter: it answers what is ready, and else says what became of the request. So it does little. */
public class Gate implements Filter {
    @SuppressWarnings("NullAway.Init")
    private Front front;

    @SuppressWarnings("NullAway.Init")
    private Endurance endurance;

    @SuppressWarnings("NullAway.Init")
    private Refusing refusing;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(
            Traffic traffic,
            AccessLog accesses,
            Endurance endurance,
            Roots roots,
            Shortcuts shortcuts,
            Sentences sentences) {
        this.front = new Front(Areas.of(roots), traffic, accesses, shortcuts);
        this.refusing = new Refusing(sentences);
        this.endurance = endurance;
    }

    @Override
    public void init(FilterConfig config) {
        config.getServletContext().setAttribute(Front.NAME, front);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!front.answered(asked, answer)) {
            var area = front.area(asked);
            front.<ServletException>attend(area, asked, answer, () -> {
                pass(area, asked, answer, chain);
                return true;
            });
        }
    }

    private void pass(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > endurance.largest()) {
            refusing.send(request, response, area, BodyException.TOO_LARGE);
        } else {
            bear(area, request, response, chain);
        }
    }

    private void bear(Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(new BoundedBody(request, endurance), response);
        } catch (IOException | ServletException failure) {
            var body = BodyException.in(failure);
            if (body.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            refusing.send(request, response, area, body.get().status());
        }
    }
}
