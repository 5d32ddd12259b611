package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Map;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** A text as it was hashed, under its hash. */
@Entity("texts")
public record TextDocument(@Id String id, @Column String canonical) implements Kept {
    static TextDocument of(CommunicationEntity document) {
        return new TextDocument(AlongIds.string(document, "_id"), AlongIds.string(document, "canonical"));
    }

    CommunicationEntity entity() {
        return AlongIds.document("texts", id, Map.of("canonical", canonical));
    }
}
