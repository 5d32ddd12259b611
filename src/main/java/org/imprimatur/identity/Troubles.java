package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Why somebody came back from the provider as they went; told once. */
final class Troubles {
    /** The sign-in began in another browser, or long ago. */
    static final Refused LOST = new Refused("PROVIDER_VISIT_LOST", Grounds.FORBIDDEN);

    private static final String NAME = Troubles.class.getName();

    private Troubles() {}

    private record Told(String key, List<String> args) implements Serializable {}

    static void leave(HttpServletRequest request, Refused why) {
        var args = why.args().stream().map(String::valueOf).toList();
        request.getSession().setAttribute(NAME, new Told(why.key(), args));
    }

    static Optional<Refused> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var told = session == null ? null : (Told) session.getAttribute(NAME);
        if (told == null) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(
                new Refused(told.key(), Grounds.FORBIDDEN, told.args().toArray(String[]::new)));
    }
}
