package org.imprimatur.store.embedded;

import org.eclipse.jnosql.communication.CommunicationException;

/** What is on disk is not what was written; nothing is repaired without being asked. */
public final class DamagedStoreException extends CommunicationException {

    DamagedStoreException(String message) {
        super(message);
    }

    DamagedStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
