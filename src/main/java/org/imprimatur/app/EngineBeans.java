package org.imprimatur.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.mapping.Database;
import org.eclipse.jnosql.mapping.DatabaseType;
import org.eclipse.jnosql.mapping.core.config.MicroProfileSettings;
import org.imprimatur.store.Engine;

/** Opens the engine in JNoSQL's place, so that every Template stands on one that is safe, and is closed at the end. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@Dependent
public class EngineBeans {
    @Produces
    @Singleton
    Engine engine(Ahead ahead) {
        return ahead.store().map(EarlyStore::engine).orElseGet(() -> Engine.open(settings()));
    }

    /** JNoSQL asks MicroProfile Config; where a runtime has none, the same settings are found without it. */
    private static Settings settings() {
        try {
            return MicroProfileSettings.INSTANCE;
        } catch (LinkageError | IllegalStateException noMicroProfile) {
            return CommandSettings.ofThisProcess().toWrite(Optional.empty());
        }
    }

    void close(@Disposes Engine engine) {
        engine.close();
    }

    @Produces
    @ApplicationScoped
    @Database(DatabaseType.DOCUMENT)
    DatabaseManager manager(Engine engine) {
        return engine.candid();
    }
}
