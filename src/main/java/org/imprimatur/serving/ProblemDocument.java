package org.imprimatur.serving;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells a program why it is not answered, as RFC 9457 says, from before the API is entered.
 *
 * @param title the words of HTTP for the status
 * @param key of the sentence that is the detail
 * @param request by which its lines in the log are found
 */
public record ProblemDocument(int status, String title, String key, String detail, String request) {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    public void send(HttpServletResponse response) throws IOException {
        Sending.once(response, status, "application/problem+json", json());
    }

    private String json() {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("key", key)
                .add("request", request)
                .build()
                .toString();
    }
}
