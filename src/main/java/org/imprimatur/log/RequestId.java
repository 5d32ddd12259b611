package org.imprimatur.log;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Names one request, in its answer and in every line of the log that belongs to it. The name that a proxy gave it is kept,
 * so that one can follow it through both logs.
 */
public final class RequestId {
    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private static final int LONGEST = 100;
    private static final int RADIX = 36;
    private static final long PROCESSES = 2_176_782_336L; // six digits
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private final String process = Long.toString(new Random().nextLong(PROCESSES), RADIX);
    private final AtomicLong last = new AtomicLong();

    /** The one that was sent, where it can stand in a log; else a new one. */
    public String of(@Nullable String sent) {
        return sent != null && isOne(sent) ? sent : process + "-" + Long.toString(last.incrementAndGet(), RADIX);
    }

    /** Letters, digits and what stands in UUIDs, trace ids and Base64: nothing that could end a line or a header. */
    static boolean isOne(String sent) {
        for (int at = 0; at < sent.length(); at++) {
            if (!isGood(sent.charAt(at))) {
                return false;
            }
        }
        return !sent.isEmpty() && sent.length() <= LONGEST;
    }

    private static boolean isGood(char one) {
        return one >= 'a' && one <= 'z'
                || one >= '0' && one <= '9'
                || one >= 'A' && one <= 'Z'
                || "-_.:+/=".indexOf(one) >= 0;
    }

    /** What this thread does from now on belongs to a request. */
    public static void begin(String id) {
        CURRENT.set(id);
    }

    public static void end() {
        // Threads are used again at once: taking it out and putting it in costs more than the place.
        CURRENT.set(null);
    }

    /** The request that this thread answers; empty where it answers none. */
    public static String current() {
        var id = CURRENT.get();
        return id == null ? "" : id;
    }
}
