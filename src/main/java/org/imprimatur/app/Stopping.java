package org.imprimatur.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.imprimatur.gate.Patience;
import org.imprimatur.gate.Traffic;

/**
 * Ends well. From the signal on the product is not ready, so that nobody new is sent here; it answers on for a while, since
 * proxies take a moment to notice, and until whoever was accepted has an answer. Then the server stops.
 */
@ApplicationScoped
public class Stopping {
    private static final Logger LOG = System.getLogger(Stopping.class.getName());

    private final Begun begun;
    private final Traffic traffic;
    private final Patience patience;
    private final LogForm log;

    @Inject
    public Stopping(Begun begun, Traffic traffic, Patience patience, LogForm log) {
        this.begun = begun;
        this.traffic = traffic;
        this.patience = patience;
        this.log = log;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Stopping() {
        this(null, null, null, null);
    }

    /** The process of a host is not ours to end. */
    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Opening opening) {
        if (log.isOurs()) {
            Signals.before(this::end);
        }
    }

    private void end() {
        begun.stop();
        traffic.close();
        LOG.log(Level.INFO, "Stopping: not ready any more, {0} requests are being answered", traffic.open());
        try {
            TimeUnit.MILLISECONDS.sleep(patience.notice().toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        long left = traffic.await(patience.atMost());
        LOG.log(Level.INFO, "Stopping: the server ends now; {0} requests are not answered yet", left);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object over) {
        begun.stop();
    }
}
