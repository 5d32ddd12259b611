package org.imprimatur.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Sends bytes that are ready, or word that whoever asks has them already. */
public final class Sending {
    private Sending() {}

    public static void send(HttpServletRequest request, HttpServletResponse response, int status, Rendered ready)
            throws IOException {
        send(request, response, status, ready, nothing -> {});
    }

    /**
     * The same with more headers.
     *
     * @param beside what is said with the bytes alone: whoever has them has that, too
     */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Rendered ready,
            Consumer<HttpServletResponse> beside)
            throws IOException {
        boolean gzip = Conditions.takesGzip(request.getHeader("Accept-Encoding"));
        String tag = ready.tag(gzip);
        response.setHeader("ETag", tag);
        if (status == HttpServletResponse.SC_OK && Conditions.has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        beside.accept(response);
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        body(request, response, status, ready.type(), ready.bytes(gzip));
    }

    /** Words for this one request, which nobody may keep. */
    public static void once(HttpServletResponse response, int status, String type, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Bytes without a tag, and only their length to whoever asks for no more. */
    public static void body(
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
