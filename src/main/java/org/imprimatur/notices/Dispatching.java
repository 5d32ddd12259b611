package org.imprimatur.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.notices.Outbox.Failure;
import org.imprimatur.notices.Packing.Packed;
import org.imprimatur.notices.Post.Unreachable;

/**
 * Sees to it that what there is to tell gets told: once, and again where the mail server did not take it. Nobody who
 * saves or signs waits for this; it runs beside them.
 */
public final class Dispatching {
    private static final Duration BETWEEN_BOOKMARKS = Duration.ofHours(1);
    private static final int LATELY = 20;

    private final Gathering gathering;
    private final Packing packing;
    private final Sending sending;
    private final Outbox outbox;
    private final Clock clock;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Deque<Told> lately = new ArrayDeque<>();
    private Optional<Trouble> trouble = Optional.empty();
    private Instant bookmark = Instant.EPOCH;
    private volatile Backlog backlog = new Backlog(0, Optional.empty(), false);

    public Dispatching(Gathering gathering, Packing packing, Sending sending, Outbox outbox, Clock clock) {
        this.gathering = gathering;
        this.packing = packing;
        this.sending = sending;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * How much has not gone out, as it was after the last round: whoever asks does not wait for a mail server.
     *
     * @param oldest since when the oldest mail waits
     * @param isAway whether the mail server could not be reached
     */
    public record Backlog(int waiting, Optional<Instant> oldest, boolean isAway) {}

    /** A mail that has not gone out yet. */
    private record Waiting(Parcel parcel, Instant since, Fate fate) {}

    /** That the mail server is away: since when, why, and when it is tried again. */
    public record Trouble(Instant since, String reason, int tries, Instant next) {}

    /** A mail that went out. */
    public record Told(Parcel parcel, Instant at) {}

    /** A mail that waits for its next try. */
    public record Held(Parcel parcel, Instant since, int tries, String reason) {}

    /**
     * How it looks.
     *
     * @param forDigests how many notices wait for somebody's daily mail
     * @param lately the newest first, since the start
     */
    public record State(
            List<Held> waiting, int forDigests, List<Failure> failures, Optional<Trouble> trouble, List<Told> lately) {}

    /** Tells what there is to tell now. */
    public synchronized void run() {
        var now = clock.instant();
        outbox.on().ifPresent(on -> {
            resume(now);
            gathering.fresh(on, now).forEach(packing::take);
            packing.ready(now).forEach(this::queue);
            if (trouble.map(away -> !now.isBefore(away.next())).orElse(true)) {
                send(now);
            }
            mark(now);
        });
        backlog = counted();
    }

    private Backlog counted() {
        var open =
                waiting.values().stream().filter(one -> !one.fate().isGivenUp()).toList();
        return new Backlog(
                open.size(), open.stream().map(Waiting::since).min(Comparator.naturalOrder()), trouble.isPresent());
    }

    public Backlog backlog() {
        return backlog;
    }

    /** After a start: what somebody asked to try again may be older than all that is looked at. */
    private void resume(Instant now) {
        if (bookmark.equals(Instant.EPOCH)) {
            outbox.lifted().forEach(parcel -> queue(new Packed(parcel, now)));
        }
    }

    private void queue(Packed packed) {
        var parcel = packed.parcel();
        var fate = outbox.fate(parcel.id());
        if (!fate.isOver()) {
            waiting.put(parcel.id(), new Waiting(parcel, packed.first(), fate));
        }
    }

    private void send(Instant now) {
        var due = waiting.values().stream()
                .filter(one ->
                        !one.fate().isGivenUp() && !now.isBefore(one.fate().next()))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        try (var line = sending.open()) {
            trouble = Optional.empty();
            for (Waiting one : due) {
                settle(one, sending.send(line, one.parcel(), one.fate(), clock.instant()));
            }
        } catch (Unreachable away) {
            trouble = Optional.of(further(away, now));
        }
    }

    private Trouble further(Unreachable away, Instant now) {
        int tries = trouble.map(Trouble::tries).orElse(0) + 1;
        var since = trouble.map(Trouble::since).orElse(now);
        return new Trouble(since, away.reason(), tries, now.plus(Outbox.backOff(tries)));
    }

    private void settle(Waiting one, Fate fate) {
        var id = one.parcel().id();
        if (!fate.isOver()) {
            waiting.put(id, new Waiting(one.parcel(), one.since(), fate));
            return;
        }
        waiting.remove(id);
        packing.done(one.parcel());
        if (fate.equals(Fate.SENT)) {
            lately.addFirst(new Told(one.parcel(), clock.instant()));
        }
        if (lately.size() > LATELY) {
            lately.removeLast();
        }
    }

    /** After the next start, nothing older than what waits now needs to be looked at. */
    private void mark(Instant now) {
        var held =
                waiting.values().stream().filter(one -> !one.fate().isGivenUp()).map(Waiting::since);
        var until = Stream.concat(Stream.concat(held, packing.oldest().stream()), Stream.of(now))
                .min(Instant::compareTo)
                .orElse(now);
        if (Duration.between(bookmark, until).compareTo(BETWEEN_BOOKMARKS) > 0) {
            outbox.settled(until);
            bookmark = until;
        }
    }

    /** Tries a mail again that was given up. */
    public synchronized boolean again(String failure) {
        var found = outbox.failures().stream()
                .filter(one -> one.id().equals(failure))
                .findFirst();
        found.ifPresent(one -> {
            outbox.again(one, clock.instant());
            queue(new Packed(one.parcel(), clock.instant()));
        });
        return found.isPresent();
    }

    public synchronized State state() {
        var held = new ArrayList<Held>();
        for (Waiting one : waiting.values()) {
            if (!one.fate().isGivenUp()) {
                held.add(new Held(
                        one.parcel(),
                        one.since(),
                        one.fate().tries(),
                        one.fate().reason()));
            }
        }
        return new State(held, packing.waiting(), outbox.failures(), trouble, List.copyOf(lately));
    }
}
