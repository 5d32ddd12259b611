package org.imprimatur.desk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.imprimatur.accounts.FormTokens;

/**
 * Keeps other sites from sending files and drafts in somebody's name: MVC's own check reads no multipart form and no
 * JSON. The token is the one of all forms, so that every node knows it, and a server that was started again.
 */
@ApplicationScoped
public class UploadToken {
    private final FormTokens tokens;

    @Inject
    public UploadToken(FormTokens tokens) {
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected UploadToken() {
        this(null);
    }

    /** Of the browser that sends the current request. */
    public String get() {
        return tokens.token();
    }

    public boolean isRight(String sent) {
        return MessageDigest.isEqual(bytes(get()), bytes(sent));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
