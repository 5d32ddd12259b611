package org.imprimatur.store.embedded;

import org.eclipse.jnosql.communication.CommunicationException;

/** The store cannot be opened or written to now: in use, closed, not writable, or its disk is full. */
public final class StoreUnavailableException extends CommunicationException {
    /** What stands in the way. */
    public enum Reason {
        DISK_FULL,
        READ_ONLY,
        /** In use, closed, or the disk failed. */
        OTHER
    }

    private final Reason reason;

    StoreUnavailableException(String message) {
        super(message);
        this.reason = Reason.OTHER;
    }

    StoreUnavailableException(String message, Throwable cause) {
        this(Reason.OTHER, message, cause);
    }

    StoreUnavailableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
