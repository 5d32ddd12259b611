package org.imprimatur.serving;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
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

    private static final class Kept<E> {
        private final E edition;
        private final Sources sources;
        private final Rendered answer;
        private final long size;
        private volatile long asked;

        Kept(String question, E edition, Sources sources, Rendered answer, long asked) {
            this.edition = edition;
            this.sources = sources;
            this.answer = answer;
            this.size = sizeOf(question, sources, answer);
            this.asked = asked;
        }
    }

    /** @param limit in bytes */
    public KeptBytes(long limit) {
        this.limit = limit;
    }

    private static long sizeOf(String question, Sources sources, Rendered answer) {
        return answer.size() + (long) question.length() * BYTES_A_CHARACTER + (long) sources.count() * BYTES_A_SOURCE;
    }

    public Optional<Rendered> find(String question, E edition) {
        var kept = byQuestion.get(question);
        if (kept == null || !kept.edition.equals(edition) || !kept.sources.hold()) {
            return Optional.empty();
        }
        // Written only when it says something new: many threads read the same page.
        long now = turn.get();
        if (kept.asked != now) {
            kept.asked = now;
        }
        return Optional.of(kept.answer);
    }

    /** What was made of the same sources in another edition, for when nothing can be made anew. */
    public Optional<Rendered> findOfAnother(String question, UnaryOperator<E> edition) {
        return Optional.ofNullable(byQuestion.get(question))
                .filter(kept -> kept.edition.equals(edition.apply(kept.edition)) && kept.sources.hold())
                .map(kept -> kept.answer);
    }

    /** Keeps what was made after {@code edition} was taken. What is larger than all room is not kept. */
    public void keep(String question, E edition, Sources sources, Rendered answer) {
        var kept = new Kept<>(question, edition, sources, answer, turn.incrementAndGet());
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
            keep(other, kept.edition, kept.sources, kept.answer);
        }
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
