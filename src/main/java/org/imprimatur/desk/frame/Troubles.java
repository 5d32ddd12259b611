package org.imprimatur.desk.frame;

import static org.imprimatur.desk.frame.PlainPage.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.imprimatur.serving.Outside;

/** Answers where nothing can be kept or read now: why, what was typed, and a button that tries it again. */
@ApplicationScoped
public class Troubles implements ExceptionMapper<UnavailableException> {
    private static final Logger LOG = Logger.getLogger(Troubles.class.getName());
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final int RETRY_SECONDS = 30;

    private final HttpServletRequest request;
    private final Roots roots;
    private final Sentences sentences;
    private final DeskSettings settings;

    @Inject
    public Troubles(HttpServletRequest request, Roots roots, Sentences sentences, DeskSettings settings) {
        this.request = request;
        this.roots = roots;
        this.sentences = sentences;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Troubles() {
        this(null, null, null, null);
    }

    @Override
    public Response toResponse(UnavailableException failure) {
        LOG.log(Level.SEVERE, "the desk could not serve {0}: {1}", new Object[] {
            Outside.address(request), failure.getMessage()
        });
        var plain = new PlainPage(request, roots, sentences, settings);
        var words = plain.words();
        var why = "<p role=\"alert\">" + escaped(words.say(failure.why().name())) + "</p>";
        return Response.status(failure.why() == Why.STORE_FULL ? INSUFFICIENT_STORAGE : 503)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .type("text/html;charset=UTF-8")
                .entity(plain.of(escaped(words.say("desk.trouble.title")), why + again(words)))
                .build();
    }

    private String again(Words words) {
        var address = escaped(Outside.address(request));
        var button = escaped(words.say("desk.trouble.again"));
        if (request.getAttribute(TypedForms.TYPED) instanceof MultivaluedMap<?, ?> typed) {
            return "<form method=\"post\" class=\"stack\" action=\"" + address + "\"><p>"
                    + escaped(words.say("desk.trouble.typed")) + "</p><p><button class=\"main\">" + button
                    + "</button></p>" + inputs(typed, words) + "</form>";
        }
        return request.getMethod().equals("GET")
                ? "<p><a href=\"" + address + "\">" + button + "</a></p>"
                : "<p>" + escaped(words.say("desk.trouble.file")) + "</p>";
    }

    private static String inputs(MultivaluedMap<?, ?> typed, Words words) {
        return typed.entrySet().stream()
                .flatMap(input -> input.getValue().stream()
                        .map(value -> new TypedInput(String.valueOf(input.getKey()), String.valueOf(value))))
                .sorted(Comparator.comparing(TypedInput::length).reversed().thenComparing(TypedInput::name))
                .map(input -> input.html(words))
                .collect(Collectors.joining());
    }
}
