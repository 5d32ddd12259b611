package org.imprimatur.listing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.imprimatur.workflow.Actor;

/**
 * What people set going. Kept in memory: after a restart the journals tell how far it came.
 *
 * <p>The pieces of all errands take turns, so that nobody's ten pages wait for somebody's ten thousand.
 */
public final class Errands {
    private static final Logger LOG = System.getLogger(Errands.class.getName());

    /** More are forgotten, the oldest that are over first. */
    private static final int KEPT = 200;

    private final Executor executor;
    private final Clock clock;
    private final Deque<Errand<?>> all = new ArrayDeque<>();

    public Errands(Executor executor, Clock clock) {
        this.executor = executor;
        this.clock = clock;
    }

    /** Sets work going and comes back at once. */
    public <T> Errand<T> begin(Actor by, String name, List<Supplier<T>> pieces) {
        var errand = new Errand<>(by, name, clock.instant(), pieces);
        keep(errand);
        if (errand.isWorking()) {
            executor.execute(() -> work(errand));
        }
        return errand;
    }

    private void keep(Errand<?> errand) {
        synchronized (all) {
            all.addFirst(errand);
            var oldest = all.descendingIterator();
            while (all.size() > KEPT && oldest.hasNext()) {
                if (!oldest.next().isWorking()) {
                    oldest.remove();
                }
            }
        }
    }

    private void work(Errand<?> errand) {
        try {
            if (errand.step()) {
                executor.execute(() -> work(errand));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "An errand of " + errand.by().name() + " failed: " + errand.name(), failure);
            errand.fail();
        }
    }

    /** An errand of one's own. */
    public Optional<Errand<?>> find(Actor by, String id) {
        return of(by).stream().filter(errand -> errand.id().equals(id)).findFirst();
    }

    /** One's own errands, the last one first. */
    public List<Errand<?>> of(Actor by) {
        synchronized (all) {
            return all.stream()
                    .filter(errand -> errand.by().name().equals(by.name()))
                    .toList();
        }
    }
}
