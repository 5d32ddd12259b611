package org.imprimatur.once;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/**
 * Carries out each request that has a key once, on whichever node it comes and however often.
 *
 * <p>Who inserts the note of an attempt first is the one who carries it out. Each entry is named, by its hash, before it
 * is written: whoever comes after a crash sees whether it is there, and does not do it again. The answer is kept before
 * it is sent.
 */
public final class DoingOnce {
    /** A node that carries out a request says so three times as often; one that does not is taken to be gone. */
    static final Duration BREATH = Duration.ofSeconds(30);

    private static final String BETWEEN = " ";

    private final Notes notes;
    private final Journals journals;
    private final Duration life;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, Attempt> running = new ConcurrentHashMap<>();

    /** @param life how long an answer is kept */
    public DoingOnce(Notes notes, Journals journals, Duration life, Clock clock) {
        this.notes = notes;
        this.journals = journals;
        this.life = life;
        this.clock = clock;
    }

    /**
     * Looks what is to be done with a request.
     *
     * @param request all that makes it the same or another
     */
    public Begun begin(RequestKey key, byte[] request) {
        var known = known(key);
        var attempts = known.stream().filter(Attempt::isOne).toList();
        var print = key.print(request);
        if (attempts.isEmpty()) {
            return attempt(key, 1, print);
        }
        var last = attempts.get(attempts.size() - 1);
        if (!last.words().startsWith(print + BETWEEN)) {
            return new Begun.Other();
        }
        var answer = known.stream()
                .filter(note -> note.id().endsWith(Attempt.ANSWER))
                .findFirst();
        if (answer.isPresent()) {
            return new Begun.Known(Answered.read(key.open(answer.get().words())));
        }
        return isAtIt(last) ? new Begun.UnderWay() : attempt(key, attempts.size() + 1, print);
    }

    /** What is too old counts no more. */
    private List<Note> known(RequestKey key) {
        var known = notes.under(key.id() + "/");
        if (known.stream().noneMatch(note -> note.at().plus(life).isAfter(clock.instant()))) {
            known.forEach(note -> notes.remove(note.id()));
            return List.of();
        }
        return known;
    }

    private boolean isAtIt(Note attempt) {
        return attempt.words().endsWith(BETWEEN + node)
                ? running.containsKey(attempt.id())
                : attempt.at().plus(BREATH).isAfter(clock.instant());
    }

    private Begun attempt(RequestKey key, int number, String print) {
        var attempt = new Attempt(key, number, print + BETWEEN + node);
        if (running.putIfAbsent(attempt.id(), attempt) != null) {
            return new Begun.UnderWay();
        }
        if (!inserted(attempt)) {
            end(attempt);
            return new Begun.UnderWay();
        }
        return number == 1 ? new Begun.Ours(attempt) : after(attempt, notes.under(key.id() + "/"));
    }

    /** Whoever was at it before may have come to an end since, or have got somewhere. */
    private Begun after(Attempt attempt, List<Note> known) {
        var answer = answer(attempt.key(), known);
        if (answer.isPresent()) {
            end(attempt);
            return answer.get();
        }
        var written = known.stream()
                .filter(Attempt::isEntry)
                .flatMap(note -> written(note.words()).stream())
                .distinct()
                .toList();
        return written.isEmpty() ? new Begun.Ours(attempt) : new Begun.Done(attempt, written);
    }

    private static Optional<Begun> answer(RequestKey key, List<Note> known) {
        return known.stream()
                .filter(note -> note.id().endsWith(Attempt.ANSWER))
                .findFirst()
                .map(note -> new Begun.Known(Answered.read(key.open(note.words()))));
    }

    private boolean inserted(Attempt attempt) {
        try {
            return notes.insert(note(attempt));
        } catch (RuntimeException failed) {
            end(attempt);
            throw failed;
        }
    }

    /** The journal in which the entry stands that was going to be written, if it does. */
    private Optional<Subject> written(String named) {
        var subject = new Subject(named.substring(0, named.indexOf(' ')));
        return journals.of(subject).stream()
                        .anyMatch(entry -> Attempt.named(entry).equals(named))
                ? Optional.of(subject)
                : Optional.empty();
    }

    /** Names the entry that is about to be written. */
    public void intend(Attempt attempt, Entry entry) {
        notes.insert(new Note(attempt.nextEntry(), now(), Attempt.named(entry)));
    }

    /** Keeps the answer; it may be sent then. */
    public void answer(Attempt attempt, Answered answer) {
        var key = attempt.key();
        notes.insert(new Note(key.id() + Attempt.ANSWER, now(), key.seal(answer.written())));
        end(attempt);
    }

    /** The request failed for a reason of ours: it may be sent again. */
    public void end(Attempt attempt) {
        running.remove(attempt.id());
    }

    /** Says that this node is still at what it carries out. */
    public void breathe() {
        running.values().forEach(attempt -> notes.renew(note(attempt)));
    }

    public int tidy() {
        return notes.removeBefore(now().minus(life));
    }

    private Note note(Attempt attempt) {
        return new Note(attempt.id(), now(), attempt.words());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
