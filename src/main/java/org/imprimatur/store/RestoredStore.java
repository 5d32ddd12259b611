package org.imprimatur.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.backup.Contents;
import org.imprimatur.backup.Document;
import org.imprimatur.backup.Vessel;
import org.imprimatur.page.Hash;
import org.imprimatur.store.embedded.SqliteStore;

/** A store that is filled from a backup. */
public final class RestoredStore implements Vessel {
    /** Where each write waits for a majority, many wait at a time. */
    private static final int WRITERS = 16;

    private final Engine engine;
    private final DatabaseManager documents;
    private final Clock clock;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    private RestoredStore(Engine engine, Clock clock) {
        this.engine = engine;
        this.documents = engine.manager();
        this.clock = clock;
    }

    public static RestoredStore open(Settings settings, Clock clock) {
        return over(Engine.openUnfinished(settings), clock);
    }

    static RestoredStore over(Engine engine, Clock clock) {
        return new RestoredStore(engine, clock);
    }

    @Override
    public boolean isEmpty() {
        return Unfinished.isIn(documents) || StoredClasses.collections().allMatch(this::isEmpty);
    }

    private boolean isEmpty(String collection) {
        return documents
                .select(SelectQuery.select().from(collection).limit(1).build())
                .findAny()
                .isEmpty();
    }

    @Override
    public void begin(Hash backup) {
        if (!isEmpty()) {
            throw new IllegalStateException("the store is not empty");
        }
        Unfinished.begin(documents, backup.hex());
        // Snapshots of another store's pages would be taken for those of this one, its sessions for signed in,
        // its answers for given.
        Stream.concat(
                        StoredClasses.collections(),
                        Stream.of(
                                NoSqlSnapshots.COLLECTION,
                                NoSqlSessions.COLLECTION,
                                NoSqlTokenUses.COLLECTION,
                                NoSqlNotes.COLLECTION))
                .filter(collection -> !isEmpty(collection))
                .forEach(collection ->
                        documents.delete(DeleteQuery.delete().from(collection).build()));
    }

    @Override
    public void fill(List<Document> some) {
        var entities = some.stream().map(RestoredStore::entity).toList();
        if (documents instanceof SqliteStore) {
            documents.insert(entities);
        } else {
            insertAtOnce(entities);
        }
    }

    private void insertAtOnce(List<CommunicationEntity> entities) {
        var inserts = new ArrayList<Callable<CommunicationEntity>>();
        entities.forEach(entity -> inserts.add(() -> documents.insert(entity)));
        try {
            for (Future<CommunicationEntity> done : writers.invokeAll(inserts)) {
                done.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stop);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }

    private static CommunicationEntity entity(Document document) {
        var elements = new ArrayList<Element>();
        elements.add(Element.of("_id", document.id()));
        document.values().forEach((name, value) -> elements.add(Element.of(name, value)));
        return CommunicationEntity.of(document.kind().name(), elements);
    }

    @Override
    public Contents contents() {
        return StoredContents.of(documents, clock);
    }

    /** What was restored, to be verified before it is called whole. */
    public OpenedStore opened() {
        return new OpenedStore(documents);
    }

    @Override
    public void finish() {
        Unfinished.end(documents);
    }

    @Override
    public void close() {
        writers.shutdownNow();
        engine.close();
    }
}
