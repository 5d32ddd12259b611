package org.imprimatur.hooks;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.accounts.Answer;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAttempts;
import org.imprimatur.fixture.MemoryHookSecrets;
import org.imprimatur.fixture.People;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Roots;
import org.imprimatur.workflow.Standing;

/** A house with hooks, and somebody who listens: what they heard, and what they answer. */
final class Exchange {
    static final HookSettings SETTINGS =
            new HookSettings(false, false, Duration.ofSeconds(5), Duration.ofDays(30), Duration.ofDays(5));

    final House house = new House();
    final MemoryAttempts attempts = new MemoryAttempts();
    final MemoryHookSecrets secrets = new MemoryHookSecrets();
    final Hooks hooks = new Hooks(house.journals);
    final KeepingHooks keeping = new KeepingHooks(hooks, secrets, attempts, SETTINGS, new SecureRandom(), house.clock);
    final List<Call> calls = new ArrayList<>();
    final List<Hook> alarms = new ArrayList<>();
    private final Caller caller = (url, headers, body) -> {
        var call = new Call(url, headers, body);
        calls.add(call);
        return answer().apply(call);
    };
    final Ringing ringing = new Ringing(attempts, secrets, caller, house.clock);
    final LookingAtTries tries =
            new LookingAtTries(hooks, attempts, new Pinging(ringing, house.clock), SETTINGS, house.clock);
    private Function<Call, Reply> answer = call -> new Reply(204, "", 3, 0);
    Delivering node = node(house);

    /** What was sent. */
    record Call(String url, Map<String, String> headers, String body) {
        boolean says(String words) {
            return body.contains(words);
        }

        String topic() {
            return body.replaceAll(".*\"type\":\"([a-z_.]+)\"}$", "$1");
        }
    }

    private Function<Call, Reply> answer() {
        return answer;
    }

    /** One more process on the same store, or this one after a start. */
    Delivering node(House where) {
        var subjects = new Subjects() {
            @Override
            public List<Stirred> pages() {
                return where.standings.all().stream().map(Exchange::stirred).toList();
            }

            @Override
            public List<Stirred> others() {
                return where.releases.all().stream()
                        .map(one -> new Stirred(Subject.of(one.id()), one.version(), Instant.MAX))
                        .toList();
            }
        };
        var givingUp = new GivingUp(hooks, SETTINGS, where.clock, alarms::add);
        var delivering =
                new Delivering(hooks, attempts, ringing, givingUp, subjects, where.journals, Roots.ALONE, house.clock);
        where.standings.onStep(page -> delivering.heard(stirred(page)));
        return delivering;
    }

    private static Stirred stirred(Standing page) {
        return new Stirred(Subject.of(page.id()), page.version(), page.last().at());
    }

    void answers(int code) {
        answer = call -> new Reply(code, "said " + code, 3, 0);
    }

    void answers(Function<Call, Reply> how) {
        answer = how;
    }

    Hook registered(Topic... topics) {
        return done(keeping.register(People.ROOT, new HookWish("News", "https://hear.example/news", Set.of(topics))))
                .hook();
    }

    static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw new AssertionError("refused: " + why);
        });
    }

    static String refusal(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                why -> why.key());
    }

    /** A round, with the work done at once. */
    void round() {
        node.run(Runnable::run);
    }

    void later(Duration time) {
        house.clock.forward(time);
        round();
    }

    List<String> topics() {
        return calls.stream().map(Call::topic).toList();
    }
}
