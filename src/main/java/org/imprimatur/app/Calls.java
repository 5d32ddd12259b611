package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.LookingAtTries;
import org.imprimatur.journal.Standings;

/** Has webhooks told of what happens, at once and again where they did not answer. */
@ApplicationScoped
public class Calls {
    private static final Logger LOG = System.getLogger(Calls.class.getName());
    private static final int SECONDS = 2;
    private static final int HOURS = 1;

    private final Delivering delivering;
    private final HostCalls ofHost;
    private final LookingAtTries tries;
    private final Standings standings;
    private final ScheduledExecutorService rounds = Background.rounds("webhooks");
    private final ExecutorService workers = Background.workers("webhook");
    private final AtomicBoolean isCalled = new AtomicBoolean();

    @Inject
    public Calls(Delivering delivering, HostCalls ofHost, LookingAtTries tries, Standings standings) {
        this.delivering = delivering;
        this.ofHost = ofHost;
        this.tries = tries;
        this.standings = standings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Calls() {
        this(null, null, null, null);
    }

    void begin() {
        standings.onStep(page -> atOnce());
        every(SECONDS, TimeUnit.SECONDS, this::look);
        every(HOURS, TimeUnit.HOURS, this::tidy);
    }

    private void every(int time, TimeUnit unit, Runnable work) {
        var unused = rounds.scheduleWithFixedDelay(work, time, time, unit);
    }

    /** However many steps are taken meanwhile, one look finds them all. */
    private void atOnce() {
        if (!rounds.isShutdown() && isCalled.compareAndSet(false, true)) {
            rounds.execute(() -> {
                isCalled.set(false);
                look();
            });
        }
    }

    /** A round that fails must not be the last one. */
    private void look() {
        try {
            ofHost.delivering().run(workers);
            delivering.run(workers);
        } catch (RejectedExecutionException over) {
            LOG.log(Level.DEBUG, "Webhooks are called no more", over);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The webhooks could not be looked after; they are looked at again soon", failure);
        }
    }

    private void tidy() {
        try {
            tries.tidy();
            ofHost.tidy();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old tries of webhooks were not thrown away; they will be", failure);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
        workers.shutdownNow();
    }
}
