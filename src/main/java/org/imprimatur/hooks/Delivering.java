package org.imprimatur.hooks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.imprimatur.hooks.Line.Trouble;
import org.imprimatur.journal.Journals;
import org.imprimatur.page.Roots;

/**
 * Sees to it that hooks are told what there is to tell, at least once. What follows from the journals needs no queue of
 * its own: after a start it is looked at again, and the tries say what was told.
 */
public final class Delivering {
    private static final Logger LOG = System.getLogger(Delivering.class.getName());
    /** Who runs within the application is told no addresses. */
    private static final String NOWHERE = "";

    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(10);
    private static final Duration BETWEEN_BOOKMARKS = Duration.ofMinutes(10);

    private final Listeners hooks;
    private final Attempts attempts;
    private final Ringing ringing;
    private final Patience patience;
    private final Gathering gathering;
    private final Clock clock;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private Instant refreshed = Instant.EPOCH;
    private Instant marked = Instant.EPOCH;

    public Delivering(
            Hooks hooks,
            Attempts attempts,
            Ringing ringing,
            GivingUp givingUp,
            Subjects subjects,
            Journals journals,
            Roots roots,
            Clock clock) {
        this(hooks, attempts, ringing, givingUp::judge, new Gathering(subjects, journals, roots.api()), clock);
    }

    private Delivering(
            Listeners hooks, Attempts attempts, Ringing ringing, Patience patience, Gathering gathering, Clock clock) {
        this.hooks = hooks;
        this.attempts = attempts;
        this.ringing = ringing;
        this.patience = patience;
        this.gathering = gathering;
        this.clock = clock;
    }

    /**
     * The same for what runs within the application. It is not switched off, however often it fails.
     *
     * @param handlers asked for when they are needed first
     */
    public static Delivering within(
            Supplier<List<Handler>> handlers, Attempts attempts, Subjects subjects, Journals journals, Clock clock) {
        var ringing = new Ringing(attempts, NoSecrets.NONE, Handlers.caller(handlers, clock), clock);
        return new Delivering(
                new Handlers(handlers, attempts, clock),
                attempts,
                ringing,
                (hook, trouble, no) ->
                        LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", hook.id(), no.words()),
                new Gathering(subjects, journals, NOWHERE),
                clock);
    }

    /** What is done about somebody who does not answer. */
    private interface Patience {
        void judge(Hook hook, Trouble trouble, Reply no);
    }

    /** Forgets tries that are old. */
    public int tidy(HookSettings settings) {
        return new Tidying(hooks, attempts, settings, clock).tidy();
    }

    /**
     * How it looks for one hook.
     *
     * @param waiting how many events
     * @param since when nobody has answered; empty where the last call went well
     * @param rest until when it is left alone
     */
    public record State(int waiting, Optional<Instant> since, Optional<Instant> rest) {}

    public State state(String hook) {
        var line = Optional.ofNullable(lines.get(hook));
        var trouble = line.map(Line::trouble);
        return new State(
                line.map(Line::size).orElse(0),
                trouble.flatMap(one -> Optional.ofNullable(one.since())),
                trouble.filter(one -> one.failures() > 0).map(Trouble::rest));
    }

    /** How many events wait for all hooks. */
    public int backlog() {
        return lines.values().stream().mapToInt(Line::size).sum();
    }

    /** When the oldest of them happened. */
    public Optional<Instant> oldest() {
        return lines.values().stream().flatMap(line -> line.oldest().stream()).min(Comparator.naturalOrder());
    }

    /** A page took a step. */
    public void heard(Stirred page) {
        gathering.heard(page);
    }

    /** Looks what there is to tell, and has it told by the workers, each hook by one at a time. */
    public synchronized void run(Executor workers) {
        var now = clock.instant();
        if (Duration.between(refreshed, now).compareTo(BETWEEN_REFRESHES) > 0) {
            hooks.refresh();
            refreshed = now;
        }
        follow(now);
        if (lines.isEmpty()) {
            gathering.forget();
            return;
        }
        gather();
        lines.values().stream().filter(line -> line.isDue(now)).forEach(line -> workers.execute(() -> work(line)));
        if (Duration.between(marked, now).compareTo(BETWEEN_BOOKMARKS) > 0) {
            lines.values().forEach(line -> mark(line, now));
            marked = now;
        }
    }

    /** A line for each hook that is on. */
    private void follow(Instant now) {
        for (Line line : List.copyOf(lines.values())) {
            var hook = hooks.find(line.hook().id()).filter(Hook::isOn);
            if (hook.filter(line::follows).isEmpty()) {
                line.end();
                lines.remove(line.hook().id());
                mark(line, now);
            }
        }
        for (Hook hook : hooks.all()) {
            if (hook.isOn() && !lines.containsKey(hook.id())) {
                var trouble = Trouble.of(attempts.under(hook.id() + "/"), hook.changed());
                lines.put(hook.id(), new Line(hook, ringing, trouble, from(hook), clock));
                gathering.again();
            }
        }
    }

    private void gather() {
        var from = lines.values().stream()
                .map(Line::from)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        for (Event event : gathering.since(from)) {
            lines.values().stream().filter(line -> line.wants(event)).forEach(line -> line.take(event));
        }
        attempts.asked().forEach(this::askedAgain);
    }

    /** What happened before that was told. */
    private Instant from(Hook hook) {
        return attempts.settled(hook.id())
                .map(before -> before.minus(Gathering.MARGIN))
                .filter(hook.since()::isBefore)
                .orElse(hook.since());
    }

    private void askedAgain(String asked) {
        int slash = asked.indexOf('/');
        var hook = asked.substring(0, slash);
        var source = asked.substring(slash + 1);
        if (!hooks.isOne(hook)) {
            return;
        }
        if (hooks.find(hook).isEmpty()) {
            attempts.answered(hook, source);
        }
        Optional.ofNullable(lines.get(hook))
                .filter(line -> !line.isHurried(source))
                .ifPresent(line -> askedAgain(line, source));
    }

    private void askedAgain(Line line, String source) {
        var tries = attempts.under(Attempt.beginning(line.hook().id(), source));
        if (tries.isEmpty() || Fate.of(tries).isOver()) {
            attempts.answered(line.hook().id(), source);
        } else {
            line.again(tries.get(tries.size() - 1).toldOf());
        }
    }

    private void work(Line line) {
        try {
            line.work().ifPresent(no -> patience.judge(line.hook(), line.trouble(), no));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, line.hook().id() + " could not be looked after; it will be", failed);
        }
    }

    /** After the next start, nothing older than what waits now needs to be looked at. */
    private void mark(Line line, Instant now) {
        var before = line.oldest().orElse(now);
        attempts.settled(line.hook().id(), before);
        line.from(before.minus(Gathering.MARGIN));
    }
}
