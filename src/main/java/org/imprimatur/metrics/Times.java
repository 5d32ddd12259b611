package org.imprimatur.metrics;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often something was done and how long it took. Counting costs nearly nothing, however many threads count. */
public final class Times {
    /** In microseconds; what takes longer counts only among all. */
    private static final long[] EDGES = {500, 1_000, 5_000, 25_000, 100_000, 500_000, 2_500_000, 10_000_000};

    private static final long NANOS = 1_000;
    private static final double SECOND = 1e6;

    private final LongAdder[] counts =
            Stream.generate(LongAdder::new).limit(EDGES.length + 1L).toArray(LongAdder[]::new);
    private final LongAdder micros = new LongAdder();

    public void add(long nanos) {
        long took = nanos / NANOS;
        int edge = 0;
        while (edge < EDGES.length && took > EDGES[edge]) {
            edge++;
        }
        counts[edge].increment();
        micros.add(took);
    }

    /** How many took at most so many seconds. */
    public record Within(double seconds, long count) {}

    List<Within> within() {
        return IntStream.range(0, EDGES.length)
                .mapToObj(edge -> new Within(EDGES[edge] / SECOND, upTo(edge)))
                .toList();
    }

    private long upTo(int edge) {
        return IntStream.rangeClosed(0, edge)
                .mapToLong(one -> counts[one].sum())
                .sum();
    }

    public long count() {
        return upTo(EDGES.length);
    }

    /** All of them together. */
    double seconds() {
        return micros.sum() / SECOND;
    }
}
