package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.assets.Collecting;

/** Once a day, and an hour after the start, looks for files that nothing names. */
@ApplicationScoped
public class DailyCollection {
    private static final Logger LOG = System.getLogger(DailyCollection.class.getName());
    private static final int HOURS_BETWEEN = 24;

    private final Collecting collecting;
    private final ScheduledExecutorService rounds = Background.rounds("collection");

    @Inject
    public DailyCollection(Collecting collecting) {
        this.collecting = collecting;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected DailyCollection() {
        this(null);
    }

    void begin() {
        var unused = rounds.scheduleAtFixedRate(this::collect, 1, HOURS_BETWEEN, TimeUnit.HOURS);
    }

    private void collect() {
        try {
            var found = collecting.run(AssetHistory.PRODUCT);
            LOG.log(
                    Level.INFO,
                    "Files: {0}, named by nothing since now: {1}, removed: {2}",
                    found.files(),
                    found.marked(),
                    found.removed());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Files that nothing names could not be looked for; tomorrow again", failed);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
