package org.imprimatur.api.door;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.once.Answered;
import org.imprimatur.serving.Caught;

/** An answer that is sent only after it is kept. */
final class KeptResponse extends HttpServletResponseWrapper {
    /** The others say how it goes over the wire, this time. */
    private static final Set<String> TOLD_AGAIN = Set.of("Cache-Control", "Content-Type", "ETag", "Location");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, false, StandardCharsets.UTF_8);

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Caught(body);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** Not yet. */
    @Override
    public void flushBuffer() {
        // What is flushed is sent, and it is not kept yet.
    }

    Answered answered() {
        writer.flush();
        var headers = new TreeMap<String, String>();
        TOLD_AGAIN.forEach(name -> {
            var value = getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        if (getContentType() != null) {
            headers.put("Content-Type", getContentType());
        }
        return new Answered(getStatus(), headers, body.toString(StandardCharsets.UTF_8));
    }

    void send() throws IOException {
        writer.flush();
        super.getOutputStream().write(body.toByteArray());
    }
}
