package org.imprimatur.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.AccountName;

/** Sessions in memory, which count how often they were asked. */
final class MemorySessions implements Sessions {
    final Map<String, Session> all = new TreeMap<>();
    int asked;

    @Override
    public void begin(Session session) {
        all.put(session.id(), session);
    }

    @Override
    public Optional<Session> find(String id) {
        asked++;
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Session> of(AccountName account) {
        return all.values().stream()
                .filter(session -> session.account().equals(account))
                .toList();
    }

    @Override
    public void seen(Session session) {
        all.computeIfPresent(session.id(), (id, was) -> session);
    }

    @Override
    public void end(String id) {
        all.remove(id);
    }
}
