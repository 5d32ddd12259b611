package org.imprimatur.app;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.imprimatur.types.DeclaredTypes;

/**
 * Does on another core, while the runtime looks for beans, what the start needs soon after: unpacks and loads SQLite's native
 * library, and reads classes. Nothing is opened and nothing is kept: what goes wrong here goes wrong again where it is asked for.
 */
public class Ahead implements Extension {
    private static final Logger LOG = System.getLogger(Ahead.class.getName());

    void begin(@Observes BeforeBeanDiscovery earliest) {
        var workers = Background.workers("ahead");
        if (new Settings().isAlone()) {
            workers.execute(() -> tried(SqliteDocumentConfiguration::ready));
        }
        workers.execute(() -> tried(DeclaredTypes::shipped));
        workers.execute(() -> tried(CoreBeans::fold));
        workers.shutdown();
    }

    private static void tried(Runnable one) {
        try {
            one.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.DEBUG, "Not done ahead", failure);
        }
    }
}
