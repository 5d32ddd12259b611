package org.imprimatur.api.people;

import java.time.Instant;
import java.util.List;
import org.imprimatur.accounts.Session;

/** Where an account is signed in. */
public record ShownSession(String id, String device, String address, Instant since, Instant seen, String way) {
    static List<ShownSession> of(List<Session> sessions) {
        return sessions.stream()
                .map(session -> new ShownSession(
                        session.key().hex(),
                        session.device(),
                        session.address(),
                        session.since(),
                        session.seen(),
                        session.way().id()))
                .toList();
    }
}
