package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.workflow.Standing;

/**
 * Compares the texts that wait with what is live, some time after the start and when a type is defined anew, so that nobody
 * waits for thousands of comparisons who asks for the largest change first. Nothing of it is kept on disk: it follows from
 * the texts.
 */
@ApplicationScoped
public class ComparingAhead {
    private static final Logger LOG = System.getLogger(ComparingAhead.class.getName());
    private static final int SECONDS_AFTER_START = 20;

    private final ReviewQueue queue;
    private final Catalogue types;
    private final ScheduledExecutorService rounds = Background.rounds("comparing");

    @Inject
    public ComparingAhead(ReviewQueue queue, Catalogue types) {
        this.queue = queue;
        this.types = types;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ComparingAhead() {
        this(null, null);
    }

    void begin() {
        later(SECONDS_AFTER_START);
        types.onChange(() -> later(1));
    }

    private void later(int seconds) {
        if (!rounds.isShutdown()) {
            var unused = rounds.schedule(this::compareAll, seconds, TimeUnit.SECONDS);
        }
    }

    private void compareAll() {
        try {
            for (Standing page : queue.waiting()) {
                if (rounds.isShutdown()) {
                    return;
                }
                compare(page);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "What waits was not compared ahead", failure);
        }
    }

    /** Takes half of one processor at most: others are at work. */
    private void compare(Standing page) {
        long began = System.nanoTime();
        queue.size(page);
        LockSupport.parkNanos(System.nanoTime() - began);
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
