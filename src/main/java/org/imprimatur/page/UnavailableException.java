package org.imprimatur.page;

import java.util.Optional;

/** What is kept cannot be written, or not be reached, now. Nothing is half done; the same may work later. */
public class UnavailableException extends RuntimeException {
    /** What stands in the way. The names are the keys of sentences. */
    public enum Why {
        /** There is no room for more; what is there can be read. */
        STORE_FULL,
        /** Nothing can be written; what is there can be read. */
        STORE_READ_ONLY,
        /** The store does not answer. */
        STORE_AWAY,
        /** Part of the store was found damaged: nothing is written any more, what is whole can be read. */
        STORE_DAMAGED
    }

    private final Why why;

    public UnavailableException(Why why, Throwable cause) {
        super(cause.getMessage(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Whether a failure comes of it, however deep inside. */
    public static Optional<UnavailableException> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnavailableException unavailable) {
                return Optional.of(unavailable);
            }
        }
        return Optional.empty();
    }
}
