package org.imprimatur.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.imprimatur.page.Hash;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent, plain and compressed, each with its own strong tag. */
final class Bytes {
    private static final int WORTH_COMPRESSING = 1_000;

    private final byte[] plain;
    private final byte[] compressed;
    private final String hash;

    private Bytes(byte[] plain, byte[] compressed, String hash) {
        this.plain = plain;
        this.compressed = compressed;
        this.hash = hash;
    }

    static Bytes of(byte[] plain) {
        return new Bytes(
                plain,
                plain.length < WORTH_COMPRESSING ? plain : gzip(plain),
                Hash.of(plain).hex());
    }

    long size() {
        return plain.length + (long) compressed.length;
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Response answer(Request request, HttpHeaders headers) {
        boolean gzip = plain.length >= WORTH_COMPRESSING && accepts(headers.getHeaderString("Accept-Encoding"));
        var tag = new EntityTag(gzip ? hash + "-gzip" : hash);
        var response = request.evaluatePreconditions(tag);
        if (response == null) {
            var body = gzip ? compressed : plain;
            // Without this the answer to HEAD says that the page is empty.
            response = Response.ok(body, MediaType.APPLICATION_JSON_TYPE).header("Content-Length", body.length);
            if (gzip) {
                response.header("Content-Encoding", "gzip");
            }
        }
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Encoding, " + PreviewedPages.HEADER)
                .build();
    }

    /** The same without JAX-RS. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = plain.length >= WORTH_COMPRESSING && accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = '"' + (gzip ? hash + "-gzip" : hash) + '"';
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Encoding, " + PreviewedPages.HEADER);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = gzip ? compressed : plain;
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    static boolean accepts(@Nullable String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String one : encodings.toLowerCase(Locale.ROOT).split(",", -1)) {
            var coding = one.replace(" ", "");
            if (coding.equals("gzip") || coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?")) {
                return true;
            }
        }
        return false;
    }
}
