package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.journal.Remembering;

/** Has snapshots written every few seconds and once more at the end, so that the next start is a fast one. */
@ApplicationScoped
public class Memory {
    private static final Logger LOG = System.getLogger(Memory.class.getName());
    private static final int SECONDS = 5;

    private final Remembering remembering;
    private final ScheduledExecutorService rounds = Background.rounds("snapshots");

    @Inject
    public Memory(Remembering remembering) {
        this.remembering = remembering;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Memory() {
        this(null);
    }

    void begin() {
        var unused = rounds.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        write();
        tidy();
    }

    // Whatever goes wrong costs time at the next start and nothing else; a round that failed must not be the last.
    private void write() {
        try {
            remembering.write();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Snapshots were not written: {0}", failure.getMessage());
        }
    }

    private void tidy() {
        try {
            remembering.tidy();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old snapshots were not thrown away: {0}", failure.getMessage());
        }
    }

    /** While the store is still open. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        rounds.shutdown();
        try {
            remembering.end();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The last snapshots were not written: {0}", failure.getMessage());
        }
    }
}
