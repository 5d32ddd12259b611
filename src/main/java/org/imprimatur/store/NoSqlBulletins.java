package org.imprimatur.store;

import java.time.Instant;
import java.util.List;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.news.Bulletin;
import org.imprimatur.news.Bulletins;

/** Bulletins as one document each, in no backup: they say where to look, and a restored store is looked at as a whole. */
public final class NoSqlBulletins implements Bulletins {
    static final String COLLECTION = "bulletins";
    private static final String ID = "%015d";
    private static final String BETWEEN = "\n";

    /** An old bulletin is forgotten with those before it, and the newest of all stays. */
    private static final int SHEET = 1_000;

    private final DatabaseManager documents;
    private final AlongIds along;

    public NoSqlBulletins(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    /** An answer that was lost on its way is asked for again: what is found then under the number may be ours. */
    @Override
    public boolean insert(Bulletin bulletin) {
        try {
            documents.insert(document(bulletin));
            return true;
        } catch (RuntimeException failure) {
            if (InsertFailures.saysTaken(failure)) {
                return along.find(id(bulletin.number()))
                        .map(NoSqlBulletins::bulletin)
                        .filter(bulletin::equals)
                        .isPresent();
            }
            throw failure;
        }
    }

    @Override
    public List<Bulletin> after(long number, int most) {
        return along.sheet(id(number), AlongIds.LAST, most).stream()
                .map(NoSqlBulletins::bulletin)
                .toList();
    }

    @Override
    public long last() {
        return documents
                .select(SelectQuery.select()
                        .from(COLLECTION)
                        .orderBy("_id")
                        .desc()
                        .limit(1)
                        .build())
                .findFirst()
                .map(NoSqlBulletins::bulletin)
                .map(Bulletin::number)
                .orElse(0L);
    }

    @Override
    public void removeBefore(Instant then) {
        long last = last();
        along.sheet("", AlongIds.LAST, SHEET).stream()
                .map(NoSqlBulletins::bulletin)
                .filter(bulletin -> bulletin.at().isBefore(then) && bulletin.number() < last)
                .forEach(bulletin -> documents.delete(DeleteQuery.delete()
                        .from(COLLECTION)
                        .where("_id")
                        .eq(id(bulletin.number()))
                        .build()));
    }

    private static String id(long number) {
        return ID.formatted(number);
    }

    private static CommunicationEntity document(Bulletin bulletin) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", id(bulletin.number()));
        document.add("node", bulletin.node());
        document.add("at", bulletin.at().toString());
        document.add("subjects", String.join(BETWEEN, bulletin.subjects()));
        return document;
    }

    private static Bulletin bulletin(CommunicationEntity document) {
        return new Bulletin(
                Long.parseLong(AlongIds.string(document, "_id")),
                AlongIds.string(document, "node"),
                Instant.parse(AlongIds.string(document, "at")),
                List.of(AlongIds.string(document, "subjects").split(BETWEEN)));
    }
}
