package org.imprimatur.serving;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes answers anew that a change makes stale, before anybody is told of the change; within the time that there is for it. */
public final class Renewing {
    /** Whoever publishes waits so long at most before the last one is begun; readers then wait for what is left. */
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** After many changes in a row, as when a node catches up, no more than half of the time is spent here. */
    private static final long SHARE = 2;

    private static final long AHEAD_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Logger LOG = System.getLogger(Renewing.class.getName());

    private final LongSupplier nanos;
    private final List<Supplier<List<Renewal>>> all = new CopyOnWriteArrayList<>();
    private long paid;

    /** @param nanos a clock that only goes on */
    public Renewing(LongSupplier nanos) {
        this.nanos = nanos;
        this.paid = nanos.getAsLong() - AHEAD_NANOS;
    }

    public void add(KeptBytes<?> answers) {
        all.add(answers::toRenew);
    }

    /** What is made before all others, whether or not anybody asked for it. */
    public void first(Supplier<List<Renewal>> answers) {
        all.add(0, answers);
    }

    /** One at a time: what is ready goes out with all that this change made stale. */
    public synchronized void renew() {
        long begun = nanos.getAsLong();
        if (paid - begun > 0) {
            return;
        }
        made(begun + MOST_NANOS).forEach(Runnable::run);
        long spent = nanos.getAsLong() - begun;
        paid = Math.max(paid - begun, -AHEAD_NANOS) + begun + SHARE * spent;
    }

    private List<Runnable> made(long end) {
        var ready = new ArrayList<Runnable>();
        for (var renewal : inTurn()) {
            if (nanos.getAsLong() - end > 0) {
                break;
            }
            make(renewal, ready);
        }
        return ready;
    }

    private static void make(Renewal renewal, List<Runnable> ready) {
        try {
            ready.add(renewal.make());
        } catch (RuntimeException broken) {
            // Whoever asks for it next is told why.
            LOG.log(Level.DEBUG, "an answer could not be made anew", broken);
        }
    }

    private List<Renewal> inTurn() {
        return all.stream().flatMap(answers -> answers.get().stream()).toList();
    }
}
