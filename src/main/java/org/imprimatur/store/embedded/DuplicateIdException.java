package org.imprimatur.store.embedded;

import org.eclipse.jnosql.communication.CommunicationException;

/** An insert named an id that its collection already holds; nothing was written. */
public final class DuplicateIdException extends CommunicationException {

    private final String collection;
    private final String id;

    DuplicateIdException(String collection, Object id) {
        super("The collection " + collection + " already holds a document with the id " + id);
        this.collection = collection;
        this.id = id.toString();
    }

    /** The collection that was written to. */
    public String collection() {
        return collection;
    }

    /** The id that is taken. */
    public String id() {
        return id;
    }
}
