package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.serving.Rendered;
import org.imprimatur.serving.Sending;

/** Sends bytes that are ready, or word that the reader has them already. */
final class Answers {
    /** Kept by browsers and proxies, but asked about each time: what is published is seen at once. */
    static final String ASK_AGAIN = "no-cache";

    private Answers() {}

    static void send(
            HttpServletRequest request, HttpServletResponse response, int status, Rendered page, String caching)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        Sending.send(request, response, status, page, Headers::secure);
    }

    /** Sends what is not worth keeping. */
    static void sendOnce(
            HttpServletRequest request, HttpServletResponse response, int status, String type, byte[] bytes)
            throws IOException {
        Headers.secure(response);
        response.setHeader("Cache-Control", ASK_AGAIN);
        Sending.body(request, response, status, type, bytes);
    }

    /** Says in two words that there is nothing, to whoever is no reader of pages. */
    static void sendNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendOnce(
                request,
                response,
                HttpServletResponse.SC_NOT_FOUND,
                Headers.PLAIN,
                "Not found".getBytes(StandardCharsets.UTF_8));
    }

    static void redirect(HttpServletResponse response, int status, String location) {
        Headers.secure(response);
        response.setStatus(status);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", ASK_AGAIN);
        response.setContentLength(0);
    }
}
