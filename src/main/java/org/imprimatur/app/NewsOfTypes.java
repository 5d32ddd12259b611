package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.imprimatur.catalogue.Catalogue;

/** Looks every few seconds whether content types were changed on another node, where there can be one. */
@ApplicationScoped
public class NewsOfTypes {
    private static final Logger LOG = System.getLogger(NewsOfTypes.class.getName());
    private static final int SECONDS = 5;

    /** After the start, which has a lower number by not saying one. */
    private static final int AFTER_START = Interceptor.Priority.LIBRARY_AFTER;

    private final Catalogue catalogue;
    private final Settings settings;
    private final ScheduledExecutorService rounds = Background.rounds("types");

    @Inject
    public NewsOfTypes(Catalogue catalogue, Settings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NewsOfTypes() {
        this(null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_START) Object ready) {
        if (!settings.isAlone()) {
            var unused = rounds.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A look that fails must not be the last one. */
    private void look() {
        try {
            catalogue.refresh();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The content types could not be read again; they are looked at again soon", failed);
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
