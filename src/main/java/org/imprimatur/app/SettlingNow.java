package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.editing.Settling;

/** Ends, at the start and ever after, what a node that died left between a release and its pages. */
@ApplicationScoped
public class SettlingNow {
    private static final Logger LOG = System.getLogger(SettlingNow.class.getName());

    /** Far longer than taking a release live lasts: whoever began that long ago is not at it any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long SECONDS_BETWEEN = 10;

    private final Settling settling;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Background.rounds("releases");

    @Inject
    public SettlingNow(Settling settling, Clock clock) {
        this.settling = settling;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SettlingNow() {
        this(null, null);
    }

    void begin() {
        settle();
        var unused = rounds.scheduleWithFixedDelay(this::settle, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void settle() {
        try {
            settling.settle(clock.instant().minus(PATIENCE));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A release could not be brought to its end; it will be tried again", failed);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
