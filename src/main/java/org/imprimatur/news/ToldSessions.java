package org.imprimatur.news;

import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Session;
import org.imprimatur.accounts.Sessions;
import org.imprimatur.page.AccountName;

/** Sessions of whose end other nodes are told, since each trusts for a while what it has looked up. */
public final class ToldSessions implements Sessions {
    /** How the subjects of sessions begin. They have no journals. */
    public static final String SESSION = "session:";

    private final Sessions sessions;
    private final Newsroom newsroom;

    public ToldSessions(Sessions sessions, Newsroom newsroom) {
        this.sessions = sessions;
        this.newsroom = newsroom;
    }

    @Override
    public void begin(Session session) {
        sessions.begin(session);
    }

    @Override
    public Optional<Session> find(String id) {
        return sessions.find(id);
    }

    @Override
    public List<Session> of(AccountName account) {
        return sessions.of(account);
    }

    @Override
    public void seen(Session session) {
        sessions.seen(session);
    }

    @Override
    public void end(String id) {
        sessions.end(id);
        newsroom.tell(SESSION + id);
    }
}
