package org.imprimatur.app;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.imprimatur.types.DeclaredTypes;

/**
 * Does on other cores, while the runtime looks for beans, what the start needs soon after: opens the embedded store, reads its
 * snapshots, and reads classes. What goes wrong here is said where it is asked for.
 */
public class Ahead implements Extension {
    private static final Logger LOG = System.getLogger(Ahead.class.getName());

    private Optional<EarlyStore> store = Optional.empty();

    void begin(@Observes BeforeBeanDiscovery earliest) {
        begin(new Settings());
    }

    void begin(Settings settings) {
        var workers = Background.workers("ahead");
        if (settings.isAlone()) {
            // Asked for on this thread: on another one a runtime may not know whose settings are meant.
            store = Optional.of(EarlyStore.begin(settings.embedded(), workers));
        }
        // A folder or the host may bring other types: what is wanted now are the classes that read them.
        workers.execute(() -> tried(DeclaredTypes::shipped));
        // Remembered where it is found: it names the program. The store asks for it as well, but not before it is open.
        workers.execute(() -> tried(StandingBeans::albums));
    }

    /** The embedded one, where the settings name it. */
    Optional<EarlyStore> store() {
        return store;
    }

    void end(@Observes BeforeShutdown over) {
        store.ifPresent(EarlyStore::end);
    }

    private static void tried(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.DEBUG, "Not done ahead", failure);
        }
    }
}
