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

    static List<Notice> take(HttpServletRequest request) {
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
