package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.page.PageId;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Register;

/** Has what changed for readers noted as soon as it is on disk, beside all requests, and looks for what others noted. */
@ApplicationScoped
public class Noting {
    private static final Logger LOG = System.getLogger(Noting.class.getName());

    /** How late a node may hear of another. */
    private static final int SECONDS_SHARED = 2;

    /** After a failure; nobody else writes. */
    private static final int SECONDS_ALONE = 30;

    private final Register register;
    private final LivePages live;
    private final Settings settings;
    private final ScheduledExecutorService rounds = Background.rounds("changes");
    private final AtomicBoolean asked = new AtomicBoolean();

    @Inject
    public Noting(Register register, LivePages live, Settings settings) {
        this.register = register;
        this.live = live;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Noting() {
        this(null, null, null);
    }

    void begin() {
        live.onStep(this::heard);
        int pause = settings.isAlone() ? SECONDS_ALONE : SECONDS_SHARED;
        var unused = rounds.scheduleWithFixedDelay(this::write, 0, pause, TimeUnit.SECONDS);
    }

    /** Many at once are noted at once. */
    private void heard(PageId page) {
        soon();
    }

    /** Another node may have noted something. */
    void soon() {
        if (asked.compareAndSet(false, true) && !rounds.isShutdown()) {
            rounds.execute(this::write);
        }
    }

    /** A round that fails must not be the last one: what is not noted now is noted then. */
    private void write() {
        asked.set(false);
        try {
            register.write();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What changed for readers is not noted yet: {0}", failure.getMessage());
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
