package org.imprimatur.gate;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.imprimatur.metrics.Times;

/** How many requests there are and were, how long they took and what kind of answer they got. */
public final class Traffic {
    private static final int KINDS = 6;
    private static final int BETWEEN_LOOKS = 20;

    private final LongAdder begun = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder[] answers =
            Stream.generate(LongAdder::new).limit(KINDS).toArray(LongAdder[]::new);
    private final Map<Area, Times> times = new EnumMap<>(Area.class);
    private volatile boolean closing;

    public Traffic() {
        for (Area area : Area.values()) {
            times.put(area, new Times());
        }
    }

    /** From now on nobody new is to come. */
    public void close() {
        closing = true;
    }

    boolean isClosing() {
        return closing;
    }

    /** Waits until everybody is answered, and not for ever; tells how many are not. */
    public long await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (open() > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return open();
    }

    void begin() {
        begun.increment();
    }

    void end(Area area, int status, long nanos) {
        times(area).add(nanos);
        answers[Math.min(status / 100, KINDS - 1)].increment();
        ended.increment();
    }

    /** It was begun, and is not to be answered here. */
    void passOn() {
        ended.increment();
    }

    /** How many are being answered. */
    public long open() {
        // Asked in this order, it is never too small for those who wait until all is answered.
        long over = ended.sum();
        return Math.max(0, begun.sum() - over);
    }

    private Times times(Area area) {
        return Objects.requireNonNull(times.get(area));
    }

    /** By what they were for. */
    public Map<String, Times> times() {
        var byArea = new TreeMap<String, Times>();
        Arrays.stream(Area.values()).forEach(area -> byArea.put(id(area), times(area)));
        return byArea;
    }

    private static String id(Area area) {
        return area.name().toLowerCase(Locale.ROOT);
    }

    /** By the first digit of their status. */
    public Map<String, Long> answers() {
        var byKind = new TreeMap<String, Long>();
        for (int kind = 1; kind < KINDS; kind++) {
            byKind.put(kind + "xx", answers[kind].sum());
        }
        return byKind;
    }
}
