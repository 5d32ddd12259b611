package org.imprimatur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.accounts.TokenUses;
import org.imprimatur.page.Hash;

/** When tokens were used last as one document each, replaced as time goes on and in no backup. */
public final class NoSqlTokenUses implements TokenUses {
    static final String COLLECTION = "token-uses";

    private final DatabaseManager documents;
    private final AlongIds along;

    public NoSqlTokenUses(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void note(Hash token, Instant at) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", token.hex());
        document.add("at", at.toString());
        if (last(token).isPresent()) {
            documents.update(document);
        } else {
            insert(document);
        }
    }

    private void insert(CommunicationEntity document) {
        try {
            documents.insert(document);
        } catch (RuntimeException failure) {
            // Another node noted it at the same moment.
            if (!InsertFailures.saysTaken(failure)) {
                throw failure;
            }
        }
    }

    @Override
    public Optional<Instant> last(Hash token) {
        return along.those(List.of(token.hex())).stream()
                .map(document -> Instant.parse(AlongIds.string(document, "at")))
                .findFirst();
    }
}
