package org.imprimatur.api.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imprimatur.finding.BusyException;
import org.imprimatur.log.RequestId;
import org.imprimatur.once.PremiseBrokenException;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.serving.BodyException;
import org.imprimatur.serving.Languages;

/** Turns whatever goes wrong below {@code /api} into one kind of answer. What broke inside is for the log. */
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private static final int INSUFFICIENT_STORAGE = 507;
    private static final int RETRY_SECONDS = 30;

    private static final Map<Integer, String> KEYS = Map.of(
            404, "API_NO_SUCH_ADDRESS",
            405, "API_METHOD_WRONG",
            406, "API_NOT_ACCEPTABLE",
            413, "API_TOO_LARGE",
            415, "API_MEDIA_TYPE_WRONG");

    private final Sentences sentences;
    private final Json json;
    private final HttpServletRequest request;

    @Inject
    public Failures(Sentences sentences, Json json, HttpServletRequest request) {
        this.sentences = sentences;
        this.json = json;
        this.request = request;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Failures() {
        this(null, null, null);
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return answer(refused, challenged(refused));
        }
        if (failure instanceof PremiseBrokenException) {
            return answer(new RefusedException(412, "API_CHANGED_SINCE", null), Response.status(412));
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() >= 400) {
            return answer(known(web), Response.fromResponse(web.getResponse()));
        }
        if (failure instanceof WebApplicationException redirect) {
            return redirect.getResponse();
        }
        if (failure instanceof BusyException) {
            return answer(
                    new RefusedException(503, "API_BUSY", null),
                    Response.status(503).header(HttpHeaders.RETRY_AFTER, 1));
        }
        var body = BodyException.in(failure);
        if (body.isPresent()) {
            int status = body.get().status();
            var key = BodyException.key(status);
            return answer(
                    new RefusedException(status, key, null),
                    Response.status(status).header("Connection", "close"));
        }
        var unavailable = UnavailableException.in(failure);
        if (unavailable.isPresent()) {
            return later(unavailable.get());
        }
        LOG.log(Level.ERROR, "A request to the API failed", failure);
        return answer(new RefusedException(500, "API_FAILED", null), Response.status(500));
    }

    /** Nothing is wrong with the request: it is told when to come again. */
    private Response later(UnavailableException failure) {
        LOG.log(Level.ERROR, "A request to the API could not be served: {0}", failure.getMessage());
        int status = failure.why() == UnavailableException.Why.STORE_FULL ? INSUFFICIENT_STORAGE : 503;
        return answer(
                new RefusedException(status, failure.why().name(), null),
                Response.status(status).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
    }

    private static Response.ResponseBuilder challenged(RefusedException refused) {
        var response = Response.status(refused.status());
        if (refused instanceof ScopeMissingException missing) {
            return response.header(HttpHeaders.WWW_AUTHENTICATE, missing.challenge());
        }
        return refused.status() == 401
                ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Imprimatur\"")
                : response;
    }

    private static RefusedException known(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        return new RefusedException(
                status, KEYS.getOrDefault(status, status < 500 ? "API_REQUEST_WRONG" : "API_FAILED"), null);
    }

    private static String title(int status) {
        return status == INSUFFICIENT_STORAGE
                ? "Insufficient Storage"
                : Objects.toString(Response.Status.fromStatusCode(status), "Refused");
    }

    private ProblemDetail.WrongField shown(Problem problem) {
        return new ProblemDetail.WrongField(
                problem.field(),
                problem.key(),
                sentences.say(
                        Languages.of(request), problem.key(), problem.args().toArray()));
    }

    private Response answer(RefusedException refused, Response.ResponseBuilder response) {
        var problem = new ProblemDetail(
                "about:blank",
                title(refused.status()),
                refused.status(),
                sentences.say(
                        Languages.of(request), refused.key(), refused.args().toArray()),
                refused.key(),
                refused.parameter(),
                Optional.of(refused.problems().stream().map(this::shown).toList())
                        .filter(some -> !some.isEmpty()),
                Optional.of(RequestId.current()).filter(id -> !id.isEmpty()));
        return response.entity(json.bytes(problem))
                .type("application/problem+json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
