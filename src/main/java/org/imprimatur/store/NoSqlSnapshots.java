package org.imprimatur.store;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Snapshot;
import org.imprimatur.journal.Snapshots;

/** Snapshots as one document a page: the only documents that are replaced, and that anybody may throw away. */
public final class NoSqlSnapshots implements Snapshots {
    static final String COLLECTION = "snapshots";

    /** What the id of a page may begin with. */
    private static final String FIRST = "-0123456789abcdefghijklmnopqrstuvwxyz";

    private final DatabaseManager documents;
    private final AlongIds along;

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
                        some -> some.forEach(document -> each.accept(snapshot(document)))));
    }

    /** An update would pass over those that are not there yet, without a word. */
    @Override
    public void keep(List<Snapshot> some) {
        var there = new HashSet<String>();
        along.those(some.stream().map(Snapshot::page).toList())
                .forEach(document -> there.add(AlongIds.string(document, "_id")));
        documents.update(those(some, there::contains));
        insert(those(some, page -> !there.contains(page)));
    }

    private static List<CommunicationEntity> those(List<Snapshot> some, Predicate<String> pages) {
        return some.stream()
                .filter(one -> pages.test(one.page()))
                .map(NoSqlSnapshots::document)
                .toList();
    }

    private void insert(List<CommunicationEntity> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        try {
            documents.insert(fresh);
        } catch (RuntimeException failure) {
            // Another node was faster with some of them; who starts next finds which are out of date.
            if (!InsertFailures.saysTaken(failure)) {
                throw failure;
            }
        }
    }

    private static CommunicationEntity document(Snapshot snapshot) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", snapshot.page());
        document.add("form", snapshot.form());
        document.add("content", snapshot.content());
        document.add("seal", snapshot.seal());
        return document;
    }

    private static Snapshot snapshot(CommunicationEntity document) {
        return new Snapshot(
                AlongIds.string(document, "_id"),
                AlongIds.string(document, "form"),
                AlongIds.string(document, "content"),
                AlongIds.string(document, "seal"));
    }
}
