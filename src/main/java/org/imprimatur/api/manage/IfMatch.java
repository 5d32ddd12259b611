package org.imprimatur.api.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.once.AttendedJournals;

/** Whoever changes something says which state of it they read. */
@RequestScoped
public class IfMatch {
    private static final String ANY = "*";

    private final HttpServletRequest request;
    private final AttendedJournals journals;

    @Inject
    public IfMatch(HttpServletRequest request, AttendedJournals journals) {
        this.request = request;
        this.journals = journals;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected IfMatch() {
        this(null, null);
    }

    /** It is changed only in that state, whoever comes in between until it is written. */
    public void require(State state) {
        if (!require(state.tag())) {
            return;
        }
        journals.require(state.premise());
    }

    /**
     * The same of what has no journal.
     *
     * @return false where any state will do
     */
    public boolean require(String tag) {
        var read = read();
        if (read.isEmpty()) {
            throw new RefusedException(428, "API_READ_FIRST", null);
        }
        if (read.contains(ANY)) {
            return false;
        }
        // A weak tag never matches here: it stands as W/"…" in the list.
        if (!read.contains(tag)) {
            throw new RefusedException(412, "API_CHANGED_SINCE", null);
        }
        return true;
    }

    private List<String> read() {
        var all = new ArrayList<String>();
        Collections.list(request.getHeaders("If-Match"))
                .forEach(line -> Stream.of(line.split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .forEach(all::add));
        return all;
    }
}
