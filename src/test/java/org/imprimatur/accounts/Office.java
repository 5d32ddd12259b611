package org.imprimatur.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.imprimatur.fixture.MemoryCredentials;
import org.imprimatur.fixture.ReversingHashing;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Everything about accounts in memory, with a clock that stands still until it is told. */
final class Office {
    static final AccountName ADMIN = new AccountName("admin");
    static final Actor THE_ADMIN = new Actor(ADMIN, Set.of(Role.ADMIN));

    final List<Entry> entries = new ArrayList<>();
    final MemoryCredentials hashes = new MemoryCredentials();
    final Journals journals = new ListedJournals();
    final Tellable clock = new Tellable();
    final Passwords passwords = new Passwords(hashes, new ReversingHashing());
    final Secrets secrets = new Secrets(new SecureRandom());
    final Throttle throttle = new Throttle(clock, Throttle.Limits.USUAL);
    final Accounts accounts = new Accounts(journals);
    final KeepingAccounts keeping = new KeepingAccounts(accounts, passwords, secrets, clock);
    final KeepingPasswords keepingPasswords = new KeepingPasswords(accounts, passwords, secrets, clock);
    final KeepingTokens keepingTokens = new KeepingTokens(accounts, secrets, clock);
    final MemorySessions stored = new MemorySessions();
    final SigningIn signingIn = new SigningIn(accounts, passwords, throttle, ProviderRules.NONE, clock);
    final FirstStart firstStart = new FirstStart(accounts, passwords, secrets, clock);

    /** An office that has seen its first start. */
    static Office open() {
        var office = new Office();
        office.firstStart.admin();
        return office;
    }

    Issued has(String name, Role... roles) {
        return yes(keeping.create(THE_ADMIN, name, "", Set.of(roles)));
    }

    static <T> T yes(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw new AssertionError("refused: " + why);
        });
    }

    static <T> String no(Answer<T> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                Refused::key);
    }

    private final class ListedJournals implements Journals {
        @Override
        public boolean append(Entry entry) {
            return entries.stream().noneMatch(one -> one.id().equals(entry.id())) && entries.add(entry);
        }

        @Override
        public List<Entry> of(Subject subject) {
            return entries.stream()
                    .filter(entry -> entry.subject().equals(subject))
                    .toList();
        }

        @Override
        public void forEach(Consumer<Entry> each) {
            entries.forEach(each);
        }
    }

    static final class Tellable extends Clock {
        private Instant now = Instant.parse("2026-03-01T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
