package org.imprimatur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.Sessions;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/** Sessions as one document each, in no backup: in a restored store everybody signs in anew. */
public final class NoSqlSessions implements Sessions {
    static final String COLLECTION = "sessions";

    private final DatabaseManager documents;
    private final AlongIds along;

    public NoSqlSessions(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void begin(Session session) {
        documents.insert(document(session));
    }

    @Override
    public Optional<Session> find(String id) {
        return along.those(List.of(id)).stream().map(NoSqlSessions::session).findFirst();
    }

    @Override
    public List<Session> of(AccountName account) {
        var all = new ArrayList<Session>();
        along.between(
                account + "/",
                account + "/" + AlongIds.LAST,
                some -> some.stream().map(NoSqlSessions::session).forEach(all::add));
        return all;
    }

    /** An update finds only what is there: a session that ended meanwhile does not come back. */
    @Override
    public void seen(Session session) {
        documents.update(document(session));
    }

    @Override
    public void end(String id) {
        documents.delete(
                DeleteQuery.delete().from(COLLECTION).where("_id").eq(id).build());
    }

    private static CommunicationEntity document(Session session) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", session.id());
        document.add("account", session.account().value());
        document.add("key", session.key().hex());
        document.add("password", String.valueOf(session.passwordSet()));
        document.add("since", session.since().toString());
        document.add("seen", session.seen().toString());
        document.add("address", session.address());
        document.add("device", session.device());
        document.add("way", session.way().name());
        return document;
    }

    private static Session session(CommunicationEntity document) {
        return new Session(
                new AccountName(AlongIds.string(document, "account")),
                new Hash(AlongIds.string(document, "key")),
                Integer.parseInt(AlongIds.string(document, "password")),
                Instant.parse(AlongIds.string(document, "since")),
                Instant.parse(AlongIds.string(document, "seen")),
                AlongIds.string(document, "address"),
                AlongIds.string(document, "device"),
                Session.Way.valueOf(AlongIds.string(document, "way")));
    }
}
