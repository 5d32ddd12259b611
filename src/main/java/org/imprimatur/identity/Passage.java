package org.imprimatur.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a door made of a request: it may go on, or it has its answer. */
enum Passage {
    OPEN,
    ANSWERED;

    static Passage redirect(HttpServletResponse response, String where) {
        try {
            response.sendRedirect(where);
            return ANSWERED;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static Passage unauthorized(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return ANSWERED;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static Passage forward(HttpServletRequest request, HttpServletResponse response, String where) {
        try {
            request.getRequestDispatcher(where).forward(request, response);
            return ANSWERED;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException broken) {
            throw new IllegalStateException("cannot show " + where, broken);
        }
    }
}
