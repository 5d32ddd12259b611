package org.imprimatur.hooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.accounts.Answer;
import org.imprimatur.hooks.Attempt.State;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** What became of the tries, for admins: they look, have something told again, and try out a hook. */
public final class LookingAtTries {
    private final Hooks hooks;
    private final Attempts attempts;
    private final Pinging pinging;
    private final HookSettings settings;
    private final Clock clock;

    public LookingAtTries(Hooks hooks, Attempts attempts, Pinging pinging, HookSettings settings, Clock clock) {
        this.hooks = hooks;
        this.attempts = attempts;
        this.pinging = pinging;
        this.settings = settings;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Attempt> of(String hook) {
        return Tidying.newestFirst(attempts, hook);
    }

    /** The last try of each event that has not arrived and is not under way. */
    public List<Attempt> failed(String hook) {
        return last(hook).values().stream()
                .filter(one -> !Pinging.isOne(one))
                .filter(one -> one.state() == State.FAILED || one.state() == State.GIVEN_UP)
                .sorted(Comparator.comparing(Attempt::at))
                .toList();
    }

    private Map<String, Attempt> last(String hook) {
        return attempts.under(hook + "/").stream()
                .collect(Collectors.toMap(Attempt::source, one -> one, (one, later) -> later));
    }

    public Optional<Attempt> find(String id) {
        return attempts.find(id);
    }

    /** Has an event told again, whether it arrived or not; the answer is the wish as it stands in the log. */
    public Answer<Attempt> again(Actor by, String hook, String id) {
        return on(by, hook)
                .<Answer<Attempt>>map(Answer.No::new)
                .orElseGet(() -> attempts.find(id)
                        .filter(one -> one.hook().equals(hook) && !Pinging.isOne(one))
                        .<Answer<Attempt>>map(one -> new Answer.Yes<>(ask(one, by)))
                        .orElseGet(() -> new Answer.No<>(new Refused("UNKNOWN_ATTEMPT", Grounds.UNKNOWN))));
    }

    /** Has everything told again that did not arrive; the answer is how much that is. */
    public Answer<Integer> allAgain(Actor by, String hook) {
        return on(by, hook).<Answer<Integer>>map(Answer.No::new).orElseGet(() -> {
            var failed = failed(hook);
            failed.forEach(one -> ask(one, by));
            return new Answer.Yes<>(failed.size());
        });
    }

    private Attempt ask(Attempt some, Actor by) {
        var tries = attempts.under(Attempt.beginning(some.hook(), some.source()));
        var last = tries.get(tries.size() - 1);
        if (last.state() == State.ASKED) {
            return last;
        }
        var wish = last.again(last.number() + 1, now(), by.name().value());
        // Somebody else who was faster wished for the same, or tries it right now.
        attempts.begin(wish);
        attempts.ask(some.hook(), some.source());
        return wish;
    }

    public Answer<Reply> ping(Actor by, String hook) {
        var why = KeepingHooks.mayNot(by);
        return why.<Answer<Reply>>map(Answer.No::new)
                .orElseGet(() -> hooks.find(hook)
                        .flatMap(one -> pinging.ping(one, by.name().value()))
                        .<Answer<Reply>>map(Answer.Yes::new)
                        .orElseGet(() -> new Answer.No<>(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN))));
    }

    private Optional<Refused> on(Actor by, String hook) {
        return KeepingHooks.mayNot(by).or(() -> {
            var found = hooks.find(hook);
            if (found.isEmpty()) {
                return Optional.of(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN));
            }
            return found.get().isOn() ? Optional.empty() : Optional.of(new Refused("HOOK_OFF", Grounds.CONFLICT));
        });
    }

    /** Throws away what is old, or too much; never what a start would have to look at to know that it was told. */
    public int tidy() {
        return new Tidying(hooks, attempts, settings, clock).tidy();
    }

    /** How long and how many are kept. */
    public Duration kept() {
        return settings.logged();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
