package org.imprimatur.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.imprimatur.access.Forgetting;
import org.imprimatur.access.Replying;
import org.imprimatur.access.Requests;
import org.imprimatur.subscriptions.Subscribing;
import org.imprimatur.subscriptions.Telling;

/** Mails readers what they wait for, learns of what other nodes wrote to them, and forgets them in time. */
@ApplicationScoped
public class ReaderRounds {
    private static final Logger LOG = System.getLogger(ReaderRounds.class.getName());
    private static final int SECONDS = 5;
    private static final int HALF_A_MINUTE = 30;
    private static final int MINUTES = 60;

    private final AtomicReference<List<ScheduledFuture<?>>> rounds = new AtomicReference<>(List.of());

    void begin(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Opening opening,
            Requests requests,
            Replying replying,
            Forgetting forgetting,
            Subscribing subscribing,
            Telling telling) {
        var executor = Rounds.executor();
        rounds.set(List.of(
                executor.scheduleWithFixedDelay(
                        () -> look(() -> {
                            requests.refresh();
                            replying.run();
                        }),
                        SECONDS,
                        SECONDS,
                        TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(
                        () -> look(telling::run), HALF_A_MINUTE, HALF_A_MINUTE, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(() -> look(forgetting::run), 1, MINUTES, TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(() -> look(subscribing::tidy), 1, MINUTES, TimeUnit.MINUTES)));
    }

    /** A round that fails must not be the last one. */
    private static void look(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Readers who wait for mail could not be looked after; they are again soon", failure);
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object over) {
        rounds.getAndSet(List.of()).forEach(running -> running.cancel(false));
    }
}
