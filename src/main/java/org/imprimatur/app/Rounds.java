package org.imprimatur.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Outbox;

/** Goes and looks every few seconds whether there is something to tell, beside all requests. */
@ApplicationScoped
public class Rounds {
    private static final Logger LOG = System.getLogger(Rounds.class.getName());
    private static final String EXECUTOR = "java:comp/DefaultManagedScheduledExecutorService";
    private static final int SECONDS = 5;

    /** After the start, which has a lower number by not saying one. */
    private static final int AFTER_START = Interceptor.Priority.LIBRARY_AFTER;

    private final AtomicReference<ScheduledFuture<?>> rounds = new AtomicReference<>();

    void begin(
            @Observes @Priority(AFTER_START) Opening opening,
            Mailing mailing,
            Instance<Dispatching> dispatching,
            Outbox outbox,
            Clock clock) {
        outbox.begin(mailing.isOn(), clock.instant());
        if (mailing.isOn()) {
            var work = dispatching.get();
            rounds.set(executor().scheduleWithFixedDelay(() -> look(work), SECONDS, SECONDS, TimeUnit.SECONDS));
            LOG.log(Level.INFO, "Notices go out through {0}", mailing.server());
        }
    }

    // A fixed name of the platform's own: nobody's input gets here.
    @SuppressWarnings("BanJNDI")
    static ScheduledExecutorService executor() {
        try {
            return InitialContext.doLookup(EXECUTOR);
        } catch (NamingException none) {
            throw new IllegalStateException("the server has no " + EXECUTOR, none);
        }
    }

    /** A round that fails must not be the last one. */
    private static void look(Dispatching dispatching) {
        try {
            dispatching.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The notices could not be looked after; they are looked at again soon", failure);
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object over) {
        var running = rounds.getAndSet(null);
        if (running != null) {
            running.cancel(false);
        }
    }
}
