package org.imprimatur.torture;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who sends the desk's forms and goes by nothing but the answers. */
public final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DONE = 303;

    private final Doors product;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    public Person(Doors product) {
        this.product = product;
    }

    /** Signs in; where the password is the one that was printed, chooses the one that is given. */
    public Person arrives(String name, String password, String own) throws IOException {
        var inside = send("/desk/sign-in", "form[action$=sign-in]", Map.of("name", name, "password", password));
        if (!inside.isDone()) {
            throw new AssertionError(name + " was not let in: " + inside);
        }
        if (!password.equals(own)) {
            send("/desk/password", "form[action$=password]", Map.of("current", password, "fresh", own, "again", own));
        }
        return this;
    }

    /** What the desk said to a form. */
    record Answer(int status, String location, String body) {
        /** The desk leads to the next page only after the deed is durable. */
        boolean isDone() {
            return status == DONE;
        }

        @Override
        public String toString() {
            return status + " " + location + " "
                    + Jsoup.parse(body).select("main").text();
        }
    }

    Answer send(String path, String form, Map<String, String> filledIn) throws IOException {
        return send(page(path), form, filledIn);
    }

    /** Sends a form as it stands on the page, but for what is filled in. */
    Answer send(Document page, String form, Map<String, String> filledIn) throws IOException {
        if (!(page.select(form).first() instanceof FormElement element)) {
            throw new AssertionError(
                    "There is no form " + form + ":\n" + page.body().text());
        }
        var values = new LinkedHashMap<String, String>();
        element.formData().forEach(input -> values.put(input.key(), input.value()));
        values.putAll(filledIn);
        var body = values.entrySet().stream()
                .map(input -> encoded(input.getKey()) + "=" + encoded(input.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(element.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
    }

    Document page(String path) throws IOException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return Jsoup.parse(answer.body(), product.at(path).toString());
    }

    /** Whatever is answered. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(product.at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
