package org.imprimatur.api.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.imprimatur.serving.Conditions;
import org.imprimatur.serving.Rendered;
import org.imprimatur.serving.Sending;

/** An answer as it is sent, through JAX-RS or before it. */
public record Bytes(Rendered ready) {
    private static final String CACHING = "no-cache";
    private static final String VARIES = HttpHeaders.ACCEPT_ENCODING + ", " + PreviewedPages.HEADER;

    public static Bytes of(byte[] json) {
        return new Bytes(Rendered.of(MediaType.APPLICATION_JSON, json));
    }

    public Response answer(Request request, HttpHeaders headers) {
        boolean gzip = Conditions.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var tag = unquoted(ready.tag(gzip));
        var response = request.evaluatePreconditions(tag);
        if (response == null) {
            var body = ready.bytes(gzip);
            // Without this the answer to HEAD says that the page is empty.
            response = Response.ok(body, ready.type()).header(HttpHeaders.CONTENT_LENGTH, body.length);
            if (gzip) {
                response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(HttpHeaders.VARY, VARIES)
                .build();
    }

    private static EntityTag unquoted(String tag) {
        return new EntityTag(tag.substring(1, tag.length() - 1));
    }

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        response.addHeader(HttpHeaders.VARY, VARIES);
        Sending.send(request, response, HttpServletResponse.SC_OK, ready, ApiHeaders::secure);
    }
}
