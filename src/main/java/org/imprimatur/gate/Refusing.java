package org.imprimatur.gate;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Sentences;
import org.imprimatur.serving.BodyException;

/** Says why a body is not taken: to programs as RFC 9457 says, to people in a sentence. */
record Refusing(Sentences sentences) {
    /** What is still on its way is not read: the connection cannot go on. */
    void send(HttpServletRequest request, HttpServletResponse response, Area area, int status) throws IOException {
        var key = BodyException.key(status);
        var language = request.getLocale().getLanguage().equals("zh") ? "zh" : "en";
        var sentence = sentences.say(language, key);
        boolean isProgram = area == Area.API || area == Area.MANAGEMENT;
        var bytes = (isProgram ? problem(status, key, sentence) : sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(isProgram ? "application/problem+json" : "text/plain;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String problem(int status, String key, String sentence) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(status))
                .add("status", status)
                .add("detail", sentence)
                .add("key", key)
                .add("request", RequestId.current())
                .build()
                .toString();
    }

    private static String title(int status) {
        return switch (status) {
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> "Request Timeout";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "Content Too Large";
            default -> "Service Unavailable";
        };
    }
}
