package org.imprimatur.serving;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells a program why it is not answered, as RFC 9457 says, from before the API is entered.
 *
 * @param title the words of HTTP for the status
 * @param key of the sentence that is the detail
 * @param request by which its lines in the log are found
 */
public record ProblemDocument(int status, String title, String key, String detail, String request) {
    public void send(HttpServletResponse response) throws IOException {
        var bytes = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String json() {
        return Json.createObjectBuilder()
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
