package org.imprimatur.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.Assets;
import org.imprimatur.page.UnavailableException;
import org.jspecify.annotations.Nullable;

/** Sends an asset, some of its bytes, or word that the reader has them already. */
record AssetAnswers(Assets assets) {
    private static final byte[] NOTHING = "Not found".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LATER = "Not available now".getBytes(StandardCharsets.UTF_8);
    private static final String RETRY_SECONDS = "30";

    void send(HttpServletRequest request, HttpServletResponse response, Asset asset, Access access) throws IOException {
        var tag = "\"" + asset.hash() + "\"";
        Policy.secure(response, asset.type());
        access.say(response);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (names(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(request, response, asset, Wish.of(range(request, tag), asset.size()));
    }

    private static boolean names(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    /** Counts only for GET, and where what the reader has the rest of is still the same. */
    private static @Nullable String range(HttpServletRequest request, String tag) {
        var same = request.getHeader("If-Range");
        return request.getMethod().equals("GET") && (same == null || same.equals(tag))
                ? request.getHeader("Range")
                : null;
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Asset asset, Wish wish)
            throws IOException {
        if (wish.isOutside()) {
            response.setHeader("Content-Range", "bytes */" + asset.size());
            response.setContentLength(0);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        wish.span().ifPresent(some -> {
            response.setHeader("Content-Range", some.of(asset.size()));
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        });
        var span = wish.span().orElse(new Span(0, asset.size()));
        response.setContentType(asset.type().mediaType());
        response.setContentLengthLong(span.size());
        if (request.getMethod().equals("GET")) {
            try (var bytes = assets.open(asset, span.from(), span.to())) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    /** The bytes cannot be fetched now. Where some are on their way already, the connection has to break. */
    static void later(HttpServletRequest request, HttpServletResponse response, UnavailableException away)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the rest of a file could not be read", away);
        }
        response.reset();
        response.setHeader("Retry-After", RETRY_SECONDS);
        plain(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, LATER);
    }

    /** The same for what is not there and for what this reader may not have. */
    static void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain(request, response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
    }

    private static void plain(HttpServletRequest request, HttpServletResponse response, int status, byte[] words)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(words.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(words);
        }
    }
}
