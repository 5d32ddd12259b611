package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.page.Sentences;
import org.imprimatur.workflow.Outcome.Refused;

/** Tells a program why it was not let in, as RFC 9457 says. */
@ApplicationScoped
public class ProblemAnswer {
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
        var language = request.getLocale().getLanguage().equals("zh") ? "zh" : "en";
        var problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Unauthorized")
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", sentences.say(language, why.key(), why.args().toArray()))
                .add("key", why.key())
                .build();
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Imprimatur\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        write(response, problem.toString().getBytes(StandardCharsets.UTF_8));
        return Passage.ANSWERED;
    }

    private static void write(HttpServletResponse response, byte[] bytes) {
        try {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
