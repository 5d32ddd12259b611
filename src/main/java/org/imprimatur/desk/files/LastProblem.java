package org.imprimatur.desk.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.desk.frame.Notice;

/** Why the last file was not kept; waits in the session until the screen says it. */
final class LastProblem {
    private static final String ATTRIBUTE = "imprimatur.file-problem";

    private LastProblem() {}

    static void leave(HttpServletRequest request, Notice problem) {
        request.getSession().setAttribute(ATTRIBUTE, problem);
    }

    static Optional<Notice> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Notice problem)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(problem);
    }
}
