package org.imprimatur.serving;

import java.io.IOException;
import java.util.Optional;

/** What somebody sends is too large, or comes so slowly that nobody waits for the rest. */
public final class BodyException extends IOException {
    /** Statuses of HTTP. */
    public static final int TOO_SLOW = 408;

    public static final int TOO_LARGE = 413;

    public static final int TOO_MANY = 503;

    private final int status;

    /** Names the status that whoever sent it gets. */
    public BodyException(int status, String why) {
        super(why);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The key of the sentence that says so. */
    public static String key(int status) {
        return switch (status) {
            case TOO_LARGE -> "API_TOO_LARGE_FOR_ALL";
            case TOO_SLOW -> "API_TOO_SLOW";
            default -> "API_TOO_MANY_SLOW";
        };
    }

    /** The one that is at the bottom of a failure, if any. */
    public static Optional<BodyException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyException body) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }
}
