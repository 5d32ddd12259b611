package org.imprimatur.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took, in nanoseconds, and what lies in their middle and at their end. */
final class Times {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    void clear() {
        nanos.clear();
    }

    int count() {
        return nanos.size();
    }

    long[] nanos() {
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    /** In milliseconds; of so many of a hundred it was no more. */
    double percentile(double hundredths) {
        var sorted = nanos();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(sorted.length * hundredths / 100) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
