package org.imprimatur.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;
import org.jspecify.annotations.Nullable;

/**
 * Begins, recognises and ends sessions. What a node has looked up holds for ten seconds: what ended on another node ends
 * here by then, and the store is not asked for every request.
 */
public final class KeepingSessions {
    private static final Duration TRUST = Duration.ofSeconds(10);
    /** So long whoever was recognised here goes on reading while the store is away; nobody can write then anyway. */
    private static final Duration TRUST_WHILE_AWAY = Duration.ofMinutes(15);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Sessions sessions;
    private final Secrets secrets;
    private final Clock clock;
    private final Duration idle;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** A session with when it was looked up, and when it was found then. */
    private record Known(Session session, Instant looked, Instant found) {
        Known(Session session, Instant looked) {
            this(session, looked, looked);
        }

        Known with(Session seen) {
            return new Known(seen, looked, found);
        }
    }

    /**
     * A session with its account as it is now.
     *
     * @param secret what the browser sends
     */
    public record Present(Session session, Account account, String secret) {}

    /** @param idle after how long without a request a session ends */
    public KeepingSessions(Accounts accounts, Sessions sessions, Secrets secrets, Clock clock, Duration idle) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
        this.idle = idle;
    }

    /** Whoever comes, and how. */
    public record Visit(String address, String device, Session.Way way) {}

    /**
     * Begins a session of somebody who has proven who they are.
     *
     * @return what their browser is to send from now on
     */
    public Present begin(Account account, Visit visit) {
        forgetThoseThatEnded(account.name());
        var secret = account.name() + "." + secrets.session();
        var now = now();
        var session = new Session(
                account.name(),
                Hash.of(secret),
                account.passwordSet(),
                now,
                now,
                visit.address(),
                visit.device(),
                visit.way());
        sessions.begin(session);
        known.put(session.id(), new Known(session, now));
        return new Present(session, account, secret);
    }

    /** Whose session it is; empty where it has ended, or the account was disabled or got another password since. */
    public Optional<Present> recognise(String secret, String address) {
        return id(secret).flatMap(this::lookUp).flatMap(session -> present(session, secret, address));
    }

    private static Optional<String> id(String secret) {
        int dot = secret.lastIndexOf('.');
        return Optional.of(secret.substring(0, Math.max(0, dot)))
                .filter(AccountName::isOne)
                .map(name -> Session.idOf(new AccountName(name), Hash.of(secret)));
    }

    private Optional<Session> lookUp(String id) {
        var now = now();
        var there = known.get(id);
        if (there != null && there.looked().plus(TRUST).isAfter(now)) {
            return Optional.of(there.session());
        }
        try {
            return lookUp(id, there, now);
        } catch (UnavailableException away) {
            return Optional.of(remembered(id, there, now).orElseThrow(() -> away));
        }
    }

    private Optional<Session> remembered(String id, @Nullable Known there, Instant now) {
        var still = Optional.ofNullable(there)
                .filter(one -> one.found().plus(TRUST_WHILE_AWAY).isAfter(now));
        still.ifPresent(one -> known.put(id, new Known(one.session(), now, one.found())));
        return still.map(Known::session);
    }

    private Optional<Session> lookUp(String id, @Nullable Known there, Instant now) {
        var found = sessions.find(id);
        if (found.isEmpty()) {
            known.remove(id);
            return found;
        }
        accounts.refresh(found.get().account());
        var latest = there == null ? found.get() : later(there.session(), found.get());
        known.put(id, new Known(latest, now));
        return Optional.of(latest);
    }

    private static Session later(Session one, Session other) {
        return one.seen().isAfter(other.seen()) ? one : other;
    }

    private Optional<Present> present(Session session, String secret, String address) {
        var account = holder(session);
        if (account.isEmpty()) {
            drop(session.id());
            return Optional.empty();
        }
        touch(session, address);
        return Optional.of(new Present(session, account.get(), secret));
    }

    private Optional<Account> holder(Session session) {
        return accounts.find(session.account())
                .filter(now -> !now.disabled() && now.passwordSet() == session.passwordSet())
                .filter(now -> !session.isIdle(now(), idle));
    }

    private void touch(Session session, String address) {
        var now = now();
        if (session.seen().plus(SEEN_EVERY).isAfter(now) && session.address().equals(address)) {
            return;
        }
        var seen = session.seenAt(now, address);
        known.computeIfPresent(session.id(), (id, was) -> was.with(seen));
        try {
            sessions.seen(seen);
        } catch (UnavailableException later) {
            // A store that is full keeps nobody from reading: it is noted when they come again.
            known.computeIfPresent(session.id(), (id, was) -> was.with(session));
        }
    }

    /** The sessions of an account that go on, the latest first; for its owner and for admins. */
    public List<Session> of(AccountName name) {
        return sessions.of(name).stream()
                .filter(session -> holder(session).isPresent())
                .sorted(Comparator.comparing(Session::seen).reversed())
                .toList();
    }

    /** Ends one session of an account. */
    public Answer<AccountName> end(Actor by, AccountName name, Hash key) {
        return endThose(by, name, session -> session.key().equals(key));
    }

    /** Ends all sessions of an account but one. */
    public Answer<AccountName> endOthers(Actor by, AccountName name, Optional<Hash> own) {
        return endThose(by, name, session -> !own.equals(Optional.of(session.key())));
    }

    private Answer<AccountName> endThose(Actor by, AccountName name, Predicate<Session> which) {
        if (!by.name().equals(name) && !by.isOneOf(Set.of(Role.ADMIN))) {
            return new Answer.No<>(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        sessions.of(name).stream().filter(which).map(Session::id).forEach(this::drop);
        return new Answer.Yes<>(name);
    }

    /** Ends the session of whoever signs out. */
    public void end(Present present) {
        drop(present.session().id());
    }

    private void drop(String id) {
        forget(id);
        sessions.end(id);
    }

    /** Has a session looked up when somebody comes with it again: it ended on another node. */
    public void forget(String id) {
        known.remove(id);
    }

    /** Nobody comes back to tell that they are gone: their sessions go when somebody signs in. */
    private void forgetThoseThatEnded(AccountName name) {
        sessions.of(name).stream()
                .filter(session -> holder(session).isEmpty())
                .map(Session::id)
                .forEach(this::drop);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
