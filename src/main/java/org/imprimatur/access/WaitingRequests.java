package org.imprimatur.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.notices.Callers;

/** The requests that wait for an answer, for those who tell people of them. */
public final class WaitingRequests implements Callers {
    private final Requests requests;
    private final Clock clock;

    public WaitingRequests(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Caller> waiting() {
        return requests.all().stream()
                .filter(this::isWaiting)
                .map(WaitingRequests::caller)
                .toList();
    }

    @Override
    public Optional<Caller> waiting(String id) {
        return requests.find(new AccessId(id)).filter(this::isWaiting).map(WaitingRequests::caller);
    }

    @Override
    public boolean isFor(Account account) {
        return Deed.GRANT.isFor(account.actor());
    }

    private boolean isWaiting(Request request) {
        return request.state(clock.instant()) == Request.State.WAITING;
    }

    private static Caller caller(Request request) {
        return new Caller(
                request.id().value(), request.wanted().page(), request.wanted().text(), request.asked());
    }
}
