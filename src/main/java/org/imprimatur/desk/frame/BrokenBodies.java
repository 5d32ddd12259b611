package org.imprimatur.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.BodyException;

/** Answers a form or a file that is too large, or came so slowly that nobody waits for the rest. */
@ApplicationScoped
public class BrokenBodies implements ExceptionMapper<BodyException> {
    private final HttpServletRequest request;
    private final Roots roots;
    private final Sentences sentences;
    private final DeskSettings settings;

    @Inject
    public BrokenBodies(HttpServletRequest request, Roots roots, Sentences sentences, DeskSettings settings) {
        this.request = request;
        this.roots = roots;
        this.sentences = sentences;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected BrokenBodies() {
        this(null, null, null, null);
    }

    @Override
    public Response toResponse(BodyException failure) {
        var plain = new PlainPage(request, roots, sentences, settings);
        var words = plain.words();
        var why = "<p role=\"alert\">" + words.say("desk.failure.other") + "</p>";
        return Response.status(failure.status())
                .header("Connection", "close")
                .type("text/html;charset=UTF-8")
                .entity(plain.of(words.say("desk.failure.other.title"), why))
                .build();
    }
}
