package org.imprimatur.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that works on pages in somebody's name. */
record Program(Product product, String token) {
    /** An answer. */
    record Answer(int status, Json json) {
        Object at(Object... names) {
            return json.at(names);
        }
    }

    Answer asks(String rest) {
        return send(HttpRequest.newBuilder(product.at("/api/v1/manage/pages" + rest)));
    }

    Answer posts(String rest, String json) {
        return send(HttpRequest.newBuilder(product.at("/api/v1/manage/pages" + rest))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private Answer send(HttpRequest.Builder request) {
        var signed = request.header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(signed, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), Json.read(answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
