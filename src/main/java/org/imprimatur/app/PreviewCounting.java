package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.preview.Sightings;

/** Writes down, every minute and at the end, how often preview links were looked at. */
@ApplicationScoped
public class PreviewCounting {
    private static final Logger LOG = System.getLogger(PreviewCounting.class.getName());

    private final Sightings sightings;
    private final ScheduledExecutorService rounds = Background.rounds("previews");

    @Inject
    public PreviewCounting(Sightings sightings) {
        this.sightings = sightings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PreviewCounting() {
        this(null);
    }

    void begin() {
        var unused = rounds.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
    }

    private void write() {
        try {
            sightings.write();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Looks at previews could not be written down; it will be tried again", failed);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
        write();
    }
}
