package org.imprimatur.desk.accounts;

import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Session;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.Hash;

/**
 * A session as its owner and admins see it.
 *
 * @param isThis whether it is the one of whoever looks
 */
public record SessionView(
        String key, String device, String address, Moment since, Moment seen, String way, boolean isThis) {
    static List<SessionView> of(List<Session> sessions, Optional<Hash> own, Words words) {
        return sessions.stream()
                .map(session -> new SessionView(
                        session.key().hex(),
                        session.device(),
                        session.address(),
                        Moment.of(session.since(), words),
                        Moment.of(session.seen(), words),
                        session.way().id(),
                        own.equals(Optional.of(session.key()))))
                .toList();
    }
}
