package org.imprimatur.desk.frame;

import static org.imprimatur.desk.frame.PlainPage.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;

/** Shows what somebody typed into a form that could not be taken, with a button that sends it once more. */
@ApplicationScoped
public class SentAgain {
    /** How the inputs of a form are called that a sign-in takes along. */
    static final String TYPED = "typed:";

    static final String TOKEN = SteadyTokens.INPUT;

    private final HttpServletRequest request;
    private final Roots roots;
    private final MvcContext mvc;
    private final Sentences sentences;
    private final DeskSettings settings;

    @Inject
    public SentAgain(
            HttpServletRequest request, Roots roots, MvcContext mvc, Sentences sentences, DeskSettings settings) {
        this.request = request;
        this.roots = roots;
        this.mvc = mvc;
        this.sentences = sentences;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SentAgain() {
        this(null, null, null, null, null);
    }

    boolean isToken(String sent) {
        return mvc.getCsrf().getToken().equals(sent);
    }

    /** A form of another site is never shown again: it would be sent in the name of whoever looks. */
    boolean isOurs() {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return Optional.ofNullable(request.getHeader("Origin"))
                .map(origin -> String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader("Host")))
                .orElse(false);
    }

    /** What a sign-in took along; empty where it took nothing. */
    public static Map<String, List<String>> takenAlong(Form form) {
        var typed = new TreeMap<String, List<String>>();
        form.values().forEach((name, values) -> {
            if (name.startsWith(TYPED)) {
                typed.put(name.substring(TYPED.length()), values);
            }
        });
        return typed;
    }

    /** A form that began in a session before this one. */
    Response old(String address, Map<String, List<String>> typed) {
        var plain = new PlainPage(request, roots, sentences, settings);
        var words = plain.words();
        var form = "<p role=\"status\">" + escaped(words.say("desk.again.old"))
                + "</p><form method=\"post\" class=\"stack\" action=\"" + escaped(address) + "\">"
                + hidden(TOKEN, token())
                + "<p><button class=\"main\">" + escaped(words.say("desk.again.send")) + "</button></p>"
                + html(typed, words) + "</form>";
        return page(plain, Response.Status.FORBIDDEN, escaped(words.say("desk.again.title")), form);
    }

    /** The inputs of a form as HTML: what was written to be read and mended, the rest as it came. */
    public static String html(Map<String, List<String>> typed, Words words) {
        return inputs(typed).map(input -> input.html(words)).collect(Collectors.joining());
    }

    /** The longest first: what somebody wrote, before what belongs to the form. */
    static Stream<TypedInput> inputs(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .filter(input -> !Set.of(TOKEN, "token").contains(input.getKey()))
                .flatMap(input -> input.getValue().stream().map(value -> new TypedInput(input.getKey(), value)))
                .sorted(Comparator.comparing(TypedInput::length).reversed().thenComparing(TypedInput::name));
    }

    String token() {
        return mvc.getCsrf().getToken();
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
    }

    static Response page(PlainPage plain, StatusType status, String title, String inside) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(plain.of(title, inside))
                .build();
    }

    /** Refuses a form by its size. */
    Response tooLong(int megabytes) {
        var plain = new PlainPage(request, roots, sentences, settings);
        var words = plain.words();
        var why = "<p role=\"alert\">" + escaped(words.say("desk.again.too-long", megabytes)) + "</p>";
        return page(
                plain, Response.Status.REQUEST_ENTITY_TOO_LARGE, escaped(words.say("desk.failure.other.title")), why);
    }
}
