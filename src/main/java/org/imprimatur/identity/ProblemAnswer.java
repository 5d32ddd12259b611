package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.serving.Languages;
import org.imprimatur.serving.ProblemDocument;
import org.imprimatur.workflow.Outcome.Refused;

/** Tells a program why it was not let in, as RFC 9457 says. */
@ApplicationScoped
public class ProblemAnswer {
    private static final String RETRY_SECONDS = "30";

    private final Sentences sentences;

    @Inject
    public ProblemAnswer(Sentences sentences) {
        this.sentences = sentences;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ProblemAnswer() {
        this(null);
    }

    Passage send(HttpServletRequest request, HttpServletResponse response, Refused why) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Imprimatur\"");
        var args = why.args().toArray();
        return send(request, response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", why.key(), args);
    }

    /** Nothing is wrong with the request: nobody can tell now who sends it. */
    Passage later(HttpServletRequest request, HttpServletResponse response, UnavailableException away) {
        response.setHeader("Retry-After", RETRY_SECONDS);
        var key = away.why().name();
        return send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", key);
    }

    private Passage send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String key,
            Object... args) {
        var sentence = sentences.say(Languages.of(request), key, args);
        try {
            new ProblemDocument(status, title, key, sentence, RequestId.current()).send(response);
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Passage.ANSWERED;
    }
}
