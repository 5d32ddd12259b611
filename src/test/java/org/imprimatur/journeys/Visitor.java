package org.imprimatur.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody without a browser: reads addresses and sends forms, with the cookies that were set. */
final class Visitor {
    private final Product product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(Product product) {
        this.product = product;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(product.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + "\n" + answer.body());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Sends a form as it stands on the page, but for what is filled in. */
    HttpResponse<String> submit(Document page, String form, Map<String, List<String>> filledIn) {
        if (!(page.select(form).first() instanceof FormElement element)) {
            throw new AssertionError("There is no form " + form + " at " + page.location() + "\n" + page.body());
        }
        var values = new LinkedHashMap<String, List<String>>();
        element.formData().stream()
                .filter(input -> !input.key().equals("op"))
                .forEach(input -> values.computeIfAbsent(input.key(), key -> new ArrayList<>())
                        .add(input.value()));
        values.putAll(filledIn);
        return post(URI.create(element.absUrl("action")), values);
    }

    HttpResponse<String> post(URI address, Map<String, List<String>> values) {
        var body = values.entrySet().stream()
                .flatMap(
                        input -> input.getValue().stream().map(value -> encoded(input.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
