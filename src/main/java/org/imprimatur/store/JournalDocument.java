package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Map;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** A journal entry as it was hashed. */
@Entity("journal")
public record JournalDocument(
        @Id String id,
        @Column String subject,
        @Column String canonical,
        @Column String hash) implements Kept {
    static JournalDocument of(CommunicationEntity document) {
        return new JournalDocument(
                AlongIds.string(document, "_id"),
                AlongIds.string(document, "subject"),
                AlongIds.string(document, "canonical"),
                AlongIds.string(document, "hash"));
    }

    CommunicationEntity entity() {
        return AlongIds.document("journal", id, Map.of("subject", subject, "canonical", canonical, "hash", hash));
    }
}
