package org.imprimatur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.page.AccountName;
import org.imprimatur.typing.Presence;
import org.imprimatur.typing.Presences;

/** Who has which page open, as one document each that is replaced all the time. No backup holds them. */
public final class NoSqlPresences implements Presences {
    static final String COLLECTION = "presences";

    private final DatabaseManager documents;
    private final AlongIds along;

    public NoSqlPresences(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void note(Presence presence) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", id(presence.about(), presence.who()));
        document.add("seen", presence.seen().toString());
        try {
            documents.insert(document);
        } catch (RuntimeException failure) {
            if (!InsertFailures.saysTaken(failure)) {
                throw failure;
            }
            documents.update(document);
        }
    }

    @Override
    public void forget(String about, AccountName who) {
        remove(id(about, who));
    }

    private void remove(String id) {
        documents.delete(
                DeleteQuery.delete().from(COLLECTION).where("_id").eq(id).build());
    }

    @Override
    public List<Presence> all() {
        var all = new ArrayList<Presence>();
        along.between("", AlongIds.LAST, some -> some.forEach(one -> all.add(presence(one))));
        return all;
    }

    @Override
    public void forgetBefore(Instant then) {
        all().stream()
                .filter(presence -> presence.seen().isBefore(then))
                .forEach(presence -> forget(presence.about(), presence.who()));
    }

    private static String id(String about, AccountName who) {
        return about + "/" + who;
    }

    private static Presence presence(CommunicationEntity document) {
        var id = AlongIds.string(document, "_id");
        int slash = id.indexOf('/');
        return new Presence(
                id.substring(0, slash),
                new AccountName(id.substring(slash + 1)),
                Instant.parse(AlongIds.string(document, "seen")));
    }
}
