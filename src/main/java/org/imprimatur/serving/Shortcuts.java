package org.imprimatur.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers that are ready, given by the first filter already: every further one costs each reader time, since servers tell all
 * their listeners of it.
 */
public final class Shortcuts {
    private static final Shortcut NONE = (request, response) -> false;

    private volatile Shortcut pages = NONE;
    private volatile Shortcut answers = NONE;

    /** A way to an answer that is ready. */
    public interface Shortcut {
        /** Whether it was answered; nothing is said where it was not. */
        boolean take(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** To the site's pages, from when the site can answer. */
    public void toPages(Shortcut way) {
        pages = way;
    }

    /** To the API's answers, from when the API can answer. */
    public void toAnswers(Shortcut way) {
        answers = way;
    }

    public Shortcut pages() {
        return pages;
    }

    public Shortcut answers() {
        return answers;
    }
}
