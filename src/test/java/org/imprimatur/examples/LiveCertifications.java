package org.imprimatur.examples;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads from a trust center which certifications it has, with nothing but the JDK and Jakarta JSON. What was read once
 * is asked for again with its tag, and comes over the wire only when it changed.
 */
public final class LiveCertifications {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI trustCenter;
    private final Map<URI, HttpResponse<String>> read = new HashMap<>();
    private int unchanged;

    public LiveCertifications(URI trustCenter) {
        this.trustCenter = trustCenter;
    }

    /** For example {@code java … LiveCertifications http://localhost:8080 en}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new LiveCertifications(URI.create(args[0])).in(args[1]).forEach(System.out::println);
    }

    /** Title, issuer and last day of each. */
    public List<String> in(String locale) throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        String next = "";
        do {
            var piece = ask("/api/v1/pages?type=certification&sort=title&limit=2&fields=issuer,expires&locale=" + locale
                    + (next.isEmpty() ? "" : "&cursor=" + next));
            piece.getJsonArray("pages").getValuesAs(JsonObject.class).forEach(page -> found.add(line(page)));
            next = piece.getString("next", "");
        } while (!next.isEmpty());
        return found;
    }

    private static String line(JsonObject page) {
        var fields = page.getJsonObject("fields");
        return String.join(
                " · ",
                Stream.of(page.getString("title"), fields.getString("issuer", ""), fields.getString("expires", ""))
                        .filter(said -> !said.isEmpty())
                        .toList());
    }

    private JsonObject ask(String path) throws IOException, InterruptedException {
        var address = trustCenter.resolve(path);
        var request = HttpRequest.newBuilder(address);
        var before = read.get(address);
        if (before != null) {
            request.header("If-None-Match", before.headers().firstValue("ETag").orElseThrow());
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() == 304 && before != null) {
            unchanged++;
            answer = before;
        }
        if (answer.statusCode() != 200) {
            throw new IOException(json(answer).getString("detail"));
        }
        read.put(address, answer);
        return json(answer);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** How many answers were still the same when they were asked for again. */
    public int unchanged() {
        return unchanged;
    }
}
