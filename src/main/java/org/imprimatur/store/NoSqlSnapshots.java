package org.imprimatur.store;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.journal.Snapshot;
import org.imprimatur.journal.Snapshots;

/** Snapshots, a document each. Documents are added and thrown away, never changed; anybody may throw them away. */
public final class NoSqlSnapshots implements Snapshots {
    static final String COLLECTION = "snapshots";

    private static final String FORM = "form";
    private static final String CONTENT = "content";
    private static final String SEAL = "seal";

    /** What the id of one may begin with, so that all cores can read. */
    private static final String FIRST = "0123456789abcdef";

    /** Each may be of many pages. */
    private static final int FEW = 10;

    private static final int MANY = 100;

    private final DatabaseManager documents;
    private final AlongIds along;
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    public NoSqlSnapshots(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void forEach(Consumer<Snapshot> each) {
        FIRST.chars()
                .parallel()
                .forEach(first -> along.between(
                        String.valueOf((char) first),
                        (char) first + AlongIds.LAST,
                        FEW,
                        some -> some.forEach(document -> each.accept(snapshot(document)))));
    }

    /** What an earlier release of the product wrote is of a form that nobody has. */
    private Snapshot snapshot(CommunicationEntity document) {
        there.add(AlongIds.string(document, "_id"));
        return new Snapshot(
                document.find(FORM, String.class).orElse(""),
                document.find(CONTENT, byte[].class).orElse(new byte[0]),
                document.find(SEAL, Long.class).orElse(0L));
    }

    @Override
    public void keep(Snapshot snapshot) {
        var document = CommunicationEntity.of(COLLECTION);
        var id = UUID.randomUUID().toString();
        document.add("_id", id);
        document.add(FORM, snapshot.form());
        document.add(CONTENT, snapshot.content());
        document.add(SEAL, snapshot.seal());
        documents.insert(document);
        there.add(id);
    }

    @Override
    public void replace(Iterable<Snapshot> all) {
        var old = new ArrayList<>(there);
        all.forEach(this::keep);
        for (int from = 0; from < old.size(); from += MANY) {
            var some = old.subList(from, Math.min(old.size(), from + MANY));
            documents.delete(
                    DeleteQuery.delete().from(COLLECTION).where("_id").in(some).build());
            some.forEach(there::remove);
        }
    }
}
