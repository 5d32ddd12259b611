package org.imprimatur.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.imprimatur.serving.Caught;
import org.jspecify.annotations.Nullable;

/** Takes in what is rendered, so that nothing of it reaches the reader before it is whole. */
final class CapturedResponse extends HttpServletResponseWrapper {
    private static final int USUAL_SIZE = 16 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    private final ServletOutputStream stream = new Caught(bytes);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    private int status = SC_OK;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    int captured() {
        return status;
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    // Containers that see an error after a forward write an error page of their own to the reader.
    @Override
    public int getStatus() {
        return SC_OK;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        this.status = status;
    }

    @Override
    public void sendRedirect(String location) {
        throw new IllegalStateException("rendering a page leads nowhere else: " + location);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setHeader(String name, String value) {
        // The filter says the headers, the same for a page that is rendered and one that was kept.
    }

    @Override
    public void addHeader(String name, String value) {
        // As above.
    }

    @Override
    public void setContentType(String type) {
        // As above.
    }

    @Override
    public void setContentLength(int length) {
        // As above.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before it is whole.
    }

    @Override
    public void reset() {
        resetBuffer();
        status = SC_OK;
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }
}
