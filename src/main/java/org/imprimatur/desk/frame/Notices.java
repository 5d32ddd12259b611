package org.imprimatur.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Keeps messages in the session until the next screen takes them. */
final class Notices {
    private static final String ATTRIBUTE = "imprimatur.notices";

    private Notices() {}

    static void leave(HttpServletRequest request, Notice notice) {
        var all = new ArrayList<>(waiting(request));
        all.add(notice);
        request.getSession().setAttribute(ATTRIBUTE, all);
    }

    /** A script that reads a screen again for a part of it shows nobody what there is. */
    static List<Notice> take(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && "empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return List.of();
        }
        var all = waiting(request);
        if (!all.isEmpty()) {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
        return all;
    }

    private static List<Notice> waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept instanceof List<?> all
                ? all.stream().map(Notice.class::cast).toList()
                : List.of();
    }
}
