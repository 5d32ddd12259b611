package org.imprimatur.hooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.hooks.Attempt.State;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one hook. One call at a time, the oldest first; an event waits for those before it that are of the
 * same page, so that no hook hears of a page out of order.
 */
final class Line {
    /** A hook that does not answer is left alone for longer and longer, whatever waits. */
    private static final Duration FIRST_REST = Duration.ofSeconds(5);

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Ringing ringing;
    private final Clock clock;
    private final ConcurrentHashMap<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final Set<String> hurried = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Hook hook;
    private volatile Trouble trouble;
    private volatile Instant from;
    private volatile boolean over;

    /** An event that was not told yet, and when it may be tried. */
    private record Waiting(Event event, Instant next) {}

    /** That nobody answers: since when, how often in a row, until when we leave them alone. */
    record Trouble(@Nullable Instant since, int failures, Instant rest) {
        static final Trouble NONE = new Trouble(null, 0, Instant.EPOCH);

        /** What the tries so far say. */
        static Trouble of(List<Attempt> tries, Instant from) {
            Instant since = null;
            var all = new ArrayList<>(tries);
            all.sort(Comparator.comparing(Attempt::at));
            for (Attempt one : all) {
                boolean isBad = one.state() == State.FAILED || one.state() == State.GIVEN_UP;
                if (one.state() == State.ARRIVED || one.at().isBefore(from)) {
                    since = null;
                } else if (isBad && since == null) {
                    since = one.at();
                }
            }
            return new Trouble(since, 0, Instant.EPOCH);
        }

        Trouble more(Instant now, long asked) {
            int next = failures + 1;
            var rest = FIRST_REST.multipliedBy(1L << Math.min(next - 1, DOUBLINGS));
            var wait = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
            var wish = Duration.ofSeconds(Math.min(asked, LONGEST_WAIT.toSeconds()));
            return new Trouble(since == null ? now : since, next, now.plus(wish.compareTo(wait) > 0 ? wish : wait));
        }
    }

    /** @param from what happened before that was told */
    Line(Hook hook, Ringing ringing, Trouble trouble, Instant from, Clock clock) {
        this.hook = hook;
        this.ringing = ringing;
        this.trouble = trouble;
        this.from = from;
        this.clock = clock;
    }

    /** False where it is another line that the hook needs: it was off in between. */
    boolean follows(Hook now) {
        boolean isSame = now.changed().equals(hook.changed());
        hook = isSame ? now : hook;
        return isSame;
    }

    boolean wants(Event event) {
        return !event.at().isBefore(from)
                && hook.wish().topics().stream().anyMatch(topic -> topic.id().equals(event.topic()));
    }

    void take(Event event) {
        waiting.putIfAbsent(event.source(), new Waiting(event, Instant.EPOCH));
    }

    /** Somebody asked for one more try: it is made as soon as can be. */
    void again(Event event) {
        if (hurried.add(event.source())) {
            waiting.put(event.source(), new Waiting(event, Instant.EPOCH));
            trouble = new Trouble(trouble.since(), 0, Instant.EPOCH);
        }
    }

    boolean isHurried(String source) {
        return hurried.contains(source);
    }

    Instant from() {
        return from;
    }

    void from(Instant later) {
        from = later.isAfter(from) ? later : from;
    }

    /** Nothing more is told. */
    void end() {
        over = true;
    }

    int size() {
        return waiting.size();
    }

    Trouble trouble() {
        return trouble;
    }

    Hook hook() {
        return hook;
    }

    Optional<Instant> oldest() {
        return waiting.values().stream().map(one -> one.event().at()).min(Comparator.naturalOrder());
    }

    /** Whether there is something to do now that nobody does. */
    boolean isDue(Instant now) {
        return !waiting.isEmpty() && !now.isBefore(trouble.rest()) && !busy.get() && !due(now).isEmpty();
    }

    private List<Event> due(Instant now) {
        var due = new ArrayList<Event>();
        var held = new HashSet<String>();
        for (Waiting one : inOrder()) {
            if (!held.contains(one.event().subject()) && !now.isBefore(one.next())) {
                due.add(one.event());
            } else {
                held.add(one.event().subject());
            }
        }
        return due;
    }

    private Set<Waiting> inOrder() {
        var all =
                new TreeSet<>(Comparator.comparing((Waiting one) -> one.event().at())
                        .thenComparing(one -> one.event().source()));
        all.addAll(waiting.values());
        return all;
    }

    /** Tells what is due until somebody does not answer. Gives that answer; empty where all went well. */
    Optional<Reply> work() {
        if (!busy.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            var held = new HashSet<String>();
            for (Event event : due(clock.instant())) {
                if (over) {
                    break;
                }
                var no = held.contains(event.subject()) ? Optional.<Reply>empty() : tell(event);
                if (no.isPresent()) {
                    return no;
                }
                if (waiting.containsKey(event.source())) {
                    held.add(event.subject());
                }
            }
            return Optional.empty();
        } finally {
            busy.set(false);
        }
    }

    private Optional<Reply> tell(Event event) {
        var fate = ringing.fate(hook, event);
        if (fate.isDue(clock.instant())) {
            return ringing.ring(hook, event, fate).flatMap(reply -> learn(event, reply));
        }
        settle(event, fate);
        return Optional.empty();
    }

    private Optional<Reply> learn(Event event, Reply reply) {
        settle(event, ringing.fate(hook, event));
        trouble = reply.isYes() ? Trouble.NONE : trouble.more(clock.instant(), reply.pause());
        return reply.isYes() ? Optional.empty() : Optional.of(reply);
    }

    private void settle(Event event, Fate fate) {
        if (fate.isOver()) {
            waiting.remove(event.source());
            hurried.remove(event.source());
        } else {
            waiting.put(event.source(), new Waiting(event, fate.next()));
        }
    }
}
