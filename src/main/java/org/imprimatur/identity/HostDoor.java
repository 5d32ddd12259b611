package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Identity;
import org.imprimatur.accounts.Proof;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.identity.HostSession.Person;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Lets people in who have signed in to the host. They are looked at anew with every request: who left the host has left the desk. */
@ApplicationScoped
public class HostDoor {
    private static final String PERSON = HostDoor.class.getName();
    private static final String ISSUER = "host";
    private static final int MOST_KNOWN = 10_000;

    /** For so long nobody asks whether an account is as the host says. */
    private static final Duration TRUST = Duration.ofSeconds(10);

    private final HostSession host;
    private final HostAccounts people;
    private final Accounts accounts;
    private final Clock clock;
    private final Throttle throttle;
    private final Map<Person, Known> known = new ConcurrentHashMap<>();

    private record Known(AccountName account, Instant until) {}

    @Inject
    public HostDoor(HostSession host, HostAccounts people, Accounts accounts, Clock clock) {
        this.host = host;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
        this.throttle = new Throttle(clock);
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected HostDoor() {
        this(null, null, null, null);
    }

    /** The account of whoever the host says is there, or why they have none; empty where nobody is. */
    Optional<Answer<Account>> recognise(HttpServletRequest request) {
        return host.isOn() ? host.person(request).map(person -> recognise(request, person)) : Optional.empty();
    }

    private Answer<Account> recognise(HttpServletRequest request, Person person) {
        return account(person)
                .fold(
                        account -> {
                            request.setAttribute(PERSON, person);
                            Recognised.in(request, account);
                            return new Answer.Yes<>(account);
                        },
                        why -> new Answer.No<>(ofHost(why)));
    }

    /** What is said of a provider, said of the host. */
    private static Refused ofHost(Refused why) {
        return new Refused(why.key().replaceFirst("^PROVIDER_", "HOST_"), why.grounds(), why.args(), why.problems());
    }

    private Answer<Account> account(Person person) {
        var now = clock.instant();
        var there = Optional.ofNullable(known.get(person))
                .filter(one -> one.until().isAfter(now))
                .flatMap(one -> accounts.find(one.account()))
                .filter(account -> !account.disabled());
        return there.<Answer<Account>>map(Answer.Yes::new).orElseGet(() -> looked(person, now));
    }

    private Answer<Account> looked(Person person, Instant now) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        var identity = new Identity(ISSUER, person.name());
        var proof = new Proof(identity, person.name(), person.shown(), person.roles(), now, "");
        return people.signIn(proof)
                .fold(
                        account -> {
                            known.put(person, new Known(account.name(), now.plus(TRUST)));
                            return new Answer.Yes<>(account);
                        },
                        Answer.No::new);
    }

    /** Whoever the host let in with this request. */
    static Optional<Person> person(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(PERSON));
    }

    /** Why a password does not confirm that it is they who sign; empty where it does. */
    Optional<Refused> unconfirmed(HttpServletRequest request, Person person, String password) {
        var wait = throttle.wait(person.name());
        if (!wait.isZero()) {
            return Optional.of(new Refused("TOO_MANY_TRIES", Grounds.FORBIDDEN, String.valueOf(wait.toSeconds() + 1)));
        }
        if (!password.isEmpty() && host.confirms(request, person, password)) {
            throttle.succeeded(person.name());
            return Optional.empty();
        }
        throttle.failed(person.name());
        return Optional.of(new Refused("WRONG_PASSWORD", Grounds.INVALID));
    }

    /** Where people of the host sign in; empty where they do it at the desk. */
    Optional<String> signIn(HttpServletRequest request) {
        return place(host.signIn(), request);
    }

    Optional<String> signOut(HttpServletRequest request) {
        return place(host.signOut(), request);
    }

    /** A path is one of the application. */
    private Optional<String> place(String said, HttpServletRequest request) {
        return Optional.of(said)
                .filter(where -> host.isOn() && !where.isEmpty())
                .map(where -> where.startsWith("/") ? request.getContextPath() + where : where);
    }
}
