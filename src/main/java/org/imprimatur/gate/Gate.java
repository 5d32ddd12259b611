package org.imprimatur.gate;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.BodyException;
import org.imprimatur.serving.Shortcuts;

/** The first filter: it names the request, answers what is ready, and says what became of it. So it does little. */
public class Gate implements Filter {
    private final RequestId ids = new RequestId();

    @SuppressWarnings("NullAway.Init")
    private Traffic traffic;

    @SuppressWarnings("NullAway.Init")
    private AccessLog accesses;

    @SuppressWarnings("NullAway.Init")
    private Endurance endurance;

    @SuppressWarnings("NullAway.Init")
    private Areas areas;

    @SuppressWarnings("NullAway.Init")
    private Shortcuts shortcuts;

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
        this.refusing = new Refusing(sentences);
        this.shortcuts = shortcuts;
        this.areas = Areas.of(roots);
        this.traffic = traffic;
        this.accesses = accesses;
        this.endurance = endurance;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var id = ids.of(asked.getHeader(RequestId.HEADER));
        var area = areas.of(asked.getRequestURI());
        long begun = System.nanoTime();
        boolean isBroken = true;
        answer.setHeader(RequestId.HEADER, id);
        if (traffic.isClosing()) {
            answer.setHeader("Connection", "close");
        }
        RequestId.begin(id);
        traffic.begin();
        try {
            if (!isReady(area, asked, answer)) {
                pass(area, asked, answer, chain);
            }
            isBroken = false;
        } finally {
            long took = System.nanoTime() - begun;
            int status = isBroken ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : answer.getStatus();
            traffic.end(area, status, took);
            accesses.tell(asked, status, took);
            RequestId.end();
        }
    }

    private boolean isReady(Area area, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return switch (area) {
            case SITE -> shortcuts.pages().take(request, response);
            case API -> shortcuts.answers().take(request, response);
            case MANAGEMENT, DESK, FILES, WATCH -> false;
        };
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
