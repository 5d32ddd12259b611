package org.imprimatur.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that are ready, or word that the reader has them already. */
final class Answers {
    /** Kept by browsers and proxies, but asked about each time: what is published is seen at once. */
    static final String ASK_AGAIN = "no-cache";

    private Answers() {}

    static void send(
            HttpServletRequest request, HttpServletResponse response, int status, Rendered page, String caching)
            throws IOException {
        boolean gzip = Conditions.takesGzip(request.getHeader("Accept-Encoding"));
        String tag = page.tag(gzip);
        Headers.secure(response);
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        if (status == HttpServletResponse.SC_OK && Conditions.has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        body(request, response, status, page.type(), page.bytes(gzip));
    }

    /** Sends what is not worth keeping. */
    static void sendOnce(
            HttpServletRequest request, HttpServletResponse response, int status, String type, byte[] bytes)
            throws IOException {
        Headers.secure(response);
        response.setHeader("Cache-Control", ASK_AGAIN);
        body(request, response, status, type, bytes);
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

    private static void body(
            HttpServletRequest request, HttpServletResponse response, int status, String type, byte[] bytes)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
