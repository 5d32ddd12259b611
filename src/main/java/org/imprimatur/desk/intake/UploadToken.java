package org.imprimatur.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** Keeps other sites from sending files in somebody's name: MVC's own token cannot be read from a multipart form. */
public final class UploadToken {
    private static final String ATTRIBUTE = "imprimatur.upload";

    private UploadToken() {}

    public static String of(HttpServletRequest request) {
        var session = request.getSession();
        if (!(session.getAttribute(ATTRIBUTE) instanceof String)) {
            session.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        return String.valueOf(session.getAttribute(ATTRIBUTE));
    }

    public static boolean isRight(HttpServletRequest request, String sent) {
        var session = request.getSession(false);
        var own = session == null ? null : session.getAttribute(ATTRIBUTE);
        return own instanceof String token && MessageDigest.isEqual(bytes(token), bytes(sent));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
