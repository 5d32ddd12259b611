package org.imprimatur.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.log.RequestId;
import org.imprimatur.serving.Shortcuts;

/** Where a request is met first: it is named, answered if its answer is ready, counted, timed and told of. */
public final class Front {
    /** Under this name the servlet context has it, for whoever stands before its filters. */
    public static final String NAME = Front.class.getName();

    private final RequestId ids = new RequestId();
    private final Areas areas;
    private final Traffic traffic;
    private final AccessLog accesses;
    private final Shortcuts shortcuts;

    Front(Areas areas, Traffic traffic, AccessLog accesses, Shortcuts shortcuts) {
        this.areas = areas;
        this.traffic = traffic;
        this.accesses = accesses;
        this.shortcuts = shortcuts;
    }

    /** What may answer. */
    interface Attempt<E extends Exception> {
        /** Whether it did. */
        boolean answered() throws IOException, E;
    }

    Area area(HttpServletRequest request) {
        return areas.of(request.getRequestURI());
    }

    /** Whether the answer was ready and is given; where not, the request goes on as if it had not been here. */
    public boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var area = area(request);
        return switch (area) {
            case SITE -> attend(area, request, response, () -> shortcuts.pages().take(request, response));
            case API ->
                attend(area, request, response, () -> shortcuts.answers().take(request, response));
            case MANAGEMENT, DESK, FILES, WATCH -> false;
        };
    }

    <E extends Exception> boolean attend(
            Area area, HttpServletRequest request, HttpServletResponse response, Attempt<E> attempt)
            throws IOException, E {
        var id = ids.of(request.getHeader(RequestId.HEADER));
        long begun = System.nanoTime();
        response.setHeader(RequestId.HEADER, id);
        if (traffic.isClosing()) {
            response.setHeader("Connection", "close");
        }
        RequestId.begin(id);
        traffic.begin();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        boolean isAnswered = true;
        try {
            isAnswered = attempt.answered();
            status = response.getStatus();
        } finally {
            if (isAnswered) {
                long took = System.nanoTime() - begun;
                traffic.end(area, status, took);
                accesses.tell(request, status, took);
            } else {
                traffic.passOn();
            }
            RequestId.end();
        }
        return isAnswered;
    }
}
