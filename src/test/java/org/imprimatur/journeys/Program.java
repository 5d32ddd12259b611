package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.imprimatur.fixture.Description;

/** A program that works in somebody's name: on pages, unless it is sent elsewhere. What it gets is as it is described. */
record Program(Product product, String token, String collection) {
    private static final Description DESCRIPTION = Description.read();

    Program(Product product, String token) {
        this(product, token, "/pages");
    }

    Program at(String other) {
        return new Program(product, token, other);
    }

    /** An answer. */
    record Answer(int status, String tag, Json json) {
        Object at(Object... names) {
            return json.at(names);
        }
    }

    Answer asks(String rest) {
        return send(HttpRequest.newBuilder(product.at("/api/v1/manage" + collection + rest)));
    }

    /** Sends what changes something that is there along with the tag of what it read just before. */
    Answer posts(String rest, String json) {
        return posts(
                rest,
                json,
                rest.matches("/[^/]+/.+")
                        ? asks(rest.replaceFirst("(/[^/]+)/.*", "$1")).tag()
                        : "");
    }

    /** @param tag of what was read; empty to say nothing of that */
    Answer posts(String rest, String json, String tag) {
        var request = HttpRequest.newBuilder(product.at("/api/v1/manage" + collection + rest))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(tag.isEmpty() ? request : request.header("If-Match", tag));
    }

    Answer deletes(String rest) {
        return send(HttpRequest.newBuilder(product.at("/api/v1/manage" + collection + rest))
                .DELETE());
    }

    private Answer send(HttpRequest.Builder request) {
        var signed = request.header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(signed, BodyHandlers.ofString());
            assertThat(DESCRIPTION.complaints(
                            signed.method(), signed.uri().getPath(), answer.statusCode(), answer.body()))
                    .as("%s %s", signed.method(), signed.uri())
                    .isEmpty();
            assertThat(answer.headers().allValues("ETag")).hasSizeLessThanOrEqualTo(1);
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), Json.read(answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
