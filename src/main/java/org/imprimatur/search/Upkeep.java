package org.imprimatur.search;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.page.PageId;

/** Keeps an index in step with its pages, beside everything else. */
public final class Upkeep {
    private static final Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final long COMMIT_SECONDS = 10;
    private static final long AGAIN_SECONDS = 10;

    private final LuceneIndex index;
    private final ScheduledExecutorService work;
    private final Set<PageId> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isOnItsWay = new AtomicBoolean();
    private final AtomicBoolean isBegun = new AtomicBoolean();

    /** @param work one thread, whose tasks come one after the other */
    public Upkeep(LuceneIndex index, ScheduledExecutorService work) {
        this.index = index;
        this.work = work;
        index.onAsked(this::beginNow);
    }

    /**
     * Looks through all pages after a while, and follows them from then on.
     *
     * @param afterMillis so that the start is over first; whoever asks before does not wait for it
     */
    public void begin(long afterMillis) {
        later(this::beginNow, afterMillis, TimeUnit.MILLISECONDS);
        later(this::commit, COMMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void beginNow() {
        if (isBegun.compareAndSet(false, true)) {
            later(this::lookThrough, 0, TimeUnit.MILLISECONDS);
        }
    }

    /** A page says something else now. */
    public void follow(PageId page) {
        if (isBegun.get()) {
            changed.add(page);
            if (isOnItsWay.compareAndSet(false, true)) {
                later(this::catchUp, 0, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Pages are to be read in another way now. */
    public void renew() {
        if (isBegun.get()) {
            later(this::lookThrough, 0, TimeUnit.MILLISECONDS);
        }
    }

    /** How many pages say something else than the index does. */
    public int behind() {
        return changed.size();
    }

    private void lookThrough() {
        try {
            index.lookThrough(this::between);
        } catch (CancellationException stopping) {
            LOG.log(Level.DEBUG, "The rest is looked through at the next start");
        } catch (RuntimeException | LinkageError failed) {
            again("The search index could not be looked through; that is tried again", failed, this::lookThrough);
        }
    }

    private void between() {
        if (work.isShutdown()) {
            throw new CancellationException();
        }
        catchUp();
    }

    private void catchUp() {
        isOnItsWay.set(false);
        Collection<PageId> some = new ArrayList<>(changed);
        try {
            // Taken away before they are read: what changes meanwhile is put here once more.
            changed.removeAll(some);
            if (!some.isEmpty()) {
                index.write(some);
            }
        } catch (RuntimeException | LinkageError failed) {
            changed.addAll(some);
            again("The search index could not follow what changed; that is tried again", failed, this::catchUp);
        }
    }

    private void commit() {
        try {
            index.commit();
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "The search index could not be put on disk", failed);
        }
        later(this::commit, COMMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void again(String what, Throwable failed, Runnable task) {
        LOG.log(Level.WARNING, what + ": " + failed.getMessage());
        later(task, AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    private void later(Runnable task, long delay, TimeUnit unit) {
        try {
            var unused = work.schedule(task, delay, unit);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.DEBUG, "The product is stopping");
        }
    }

    /** While the pages can still be read. */
    public void end() {
        work.shutdown();
        try {
            if (!work.awaitTermination(AGAIN_SECONDS, TimeUnit.SECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }
}
