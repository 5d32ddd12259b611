package org.imprimatur.store.embedded;

import org.eclipse.jnosql.communication.CommunicationException;

/** The store cannot be opened or written to now: in use, closed, not writable, or its disk is full. */
public final class StoreUnavailableException extends CommunicationException {

    StoreUnavailableException(String message) {
        super(message);
    }

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
