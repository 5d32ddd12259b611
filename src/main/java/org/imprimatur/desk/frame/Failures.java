package org.imprimatur.desk.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.Outside;

/**
 * Answers what no controller took: an address without a screen, a form whose session ended. A plain page of its own,
 * because MVC draws nothing where no controller was found.
 */
@ApplicationScoped
public class Failures implements ExceptionMapper<WebApplicationException> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final HttpServletRequest request;
    private final Roots roots;
    private final Sentences sentences;
    private final DeskSettings settings;

    @Inject
    public Failures(HttpServletRequest request, Roots roots, Sentences sentences, DeskSettings settings) {
        this.request = request;
        this.roots = roots;
        this.sentences = sentences;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Failures() {
        this(null, null, null, null);
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        var was = failure.getResponse();
        if (was.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return was;
        }
        if (was.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            LOG.log(Level.SEVERE, "the desk could not answer " + Outside.address(request), failure);
        }
        return Response.status(was.getStatusInfo())
                .type("text/html;charset=UTF-8")
                .entity(page(was.getStatus()))
                .build();
    }

    private String page(int status) {
        var plain = new PlainPage(request, roots, sentences, settings);
        var key =
                status == 404 ? "desk.failure.unknown" : status == 403 ? "desk.failure.expired" : "desk.failure.other";
        return plain.of(plain.words().say(key + ".title"), "<p>" + plain.words().say(key) + "</p>");
    }
}
