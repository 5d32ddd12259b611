package org.imprimatur.serving;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.imprimatur.reading.Sources;

/**
 * Answers that were made once, by what was asked, as many as fit; those that nobody asked for longest go first.
 *
 * @param <E> what every answer depends on, beside its sources: those of one edition are stale in another
 */
public final class KeptBytes<E> {
    /** Making room frees a part at once, so that it is not done for every answer. */
    private static final double ENOUGH = 0.9;

    /** What a key and a source need of memory, roughly. */
    private static final int BYTES_A_CHARACTER = 2;

    private static final int BYTES_A_SOURCE = 100;

    private final long limit;
    private final Map<String, Kept<E>> byQuestion = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final AtomicLong turn = new AtomicLong();

    /**
     * An answer, and what it depends on.
     *
     * @param edition as it was before the answer was made
     */
    public record Made<E>(E edition, Sources sources, Rendered answer) {}

    private static final class Kept<E> {
        private final Made<E> made;
        private final Supplier<Optional<Made<E>>> anew;
        private final long size;
        private volatile long asked;
        private volatile boolean askedAgain;

        Kept(String question, Made<E> made, Supplier<Optional<Made<E>>> anew, long asked) {
            this.made = made;
            this.anew = anew;
            this.size = sizeOf(question, made);
            this.asked = asked;
        }

        boolean isMissed() {
            return askedAgain && !made.sources().hold();
        }
    }

    /** @param limit in bytes */
    public KeptBytes(long limit) {
        this.limit = limit;
    }

    private static long sizeOf(String question, Made<?> made) {
        return made.answer().size()
                + (long) question.length() * BYTES_A_CHARACTER
                + (long) made.sources().count() * BYTES_A_SOURCE;
    }

    public Optional<Rendered> find(String question, E edition) {
        var kept = byQuestion.get(question);
        if (kept == null
                || !kept.made.edition().equals(edition)
                || !kept.made.sources().mayBeShown()) {
            return Optional.empty();
        }
        // Written only when it says something new: many threads read the same page.
        long now = turn.get();
        if (kept.asked != now) {
            kept.asked = now;
        }
        if (!kept.askedAgain) {
            kept.askedAgain = true;
        }
        return Optional.of(kept.made.answer());
    }

    /** What was made of the same sources in another edition, for when nothing can be made anew. */
    public Optional<Rendered> findOfAnother(String question, UnaryOperator<E> edition) {
        return Optional.ofNullable(byQuestion.get(question))
                .map(kept -> kept.made)
                .filter(made -> made.edition().equals(edition.apply(made.edition()))
                        && made.sources().mayBeShown())
                .map(Made::answer);
    }

    /** Keeps what was made after {@code edition} was taken. What is larger than all room is not kept. */
    public void keep(String question, E edition, Sources sources, Rendered answer) {
        keep(question, new Made<>(edition, sources, answer), Optional::empty);
    }

    /**
     * The same of what can be made again without being asked.
     *
     * @param anew gives nothing where there is no such answer any more
     */
    public void keep(String question, Made<E> made, Supplier<Optional<Made<E>>> anew) {
        var kept = new Kept<>(question, made, anew, turn.incrementAndGet());
        if (kept.size > limit) {
            return;
        }
        var before = byQuestion.put(question, kept);
        size.addAndGet(kept.size - (before == null ? 0 : before.size));
        if (size.get() > limit) {
            makeRoom();
        }
    }

    /** Gives the answer that a question got to another one, too, as long as it is right. */
    public void also(String other, String question) {
        var kept = byQuestion.get(question);
        if (kept != null) {
            keep(other, kept.made, kept.anew);
        }
    }

    /** Whether the answer to a question is among those that are renewed. */
    public boolean isToRenew(String question) {
        var kept = byQuestion.get(question);
        return kept != null && kept.isMissed();
    }

    /**
     * What makes those anew that readers would miss, what was asked for last first. Those alone that were asked for since they
     * were made: there are never more renewed than would have been made anyway.
     */
    List<Renewal> toRenew() {
        return byQuestion.entrySet().stream()
                .filter(entry -> entry.getValue().isMissed())
                .sorted(Comparator.comparing((Map.Entry<String, Kept<E>> entry) -> entry.getValue().asked)
                        .reversed())
                .map(entry -> renewal(entry.getKey(), entry.getValue().anew))
                .toList();
    }

    /**
     * Makes the answer to a question anew, whether or not there was one.
     *
     * @param anew gives nothing where there is no such answer any more
     */
    public Renewal renewal(String question, Supplier<Optional<Made<E>>> anew) {
        return () -> {
            var made = anew.get();
            return () -> made.ifPresent(fresh -> keep(question, fresh, anew));
        };
    }

    private synchronized void makeRoom() {
        var oldestFirst = byQuestion.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().asked))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
        for (var entry : oldestFirst) {
            if (size.get() <= limit * ENOUGH) {
                return;
            }
            var gone = byQuestion.remove(entry.getKey());
            size.addAndGet(gone == null ? 0 : -gone.size);
        }
    }

    /** In bytes, with what is needed to find them. */
    public long size() {
        return size.get();
    }
}
