package org.imprimatur.store;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.DatabaseConfiguration;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DatabaseManagerFactory;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.imprimatur.store.embedded.DamagedStoreException;
import org.imprimatur.store.embedded.SqliteStore;

/** The open engine that the settings name. JNoSQL would open MongoDB with whatever the URL says; we hold it to more. */
public final class Engine implements AutoCloseable {
    /** The settings that name the engine and its database. */
    public static final String PROVIDER = "jnosql.document.provider";

    public static final String DATABASE = "jnosql.document.database";

    private final DatabaseManagerFactory factory;
    private final DatabaseManager manager;
    private volatile BooleanSupplier away = () -> false;

    private Engine(DatabaseManagerFactory factory, DatabaseManager manager) {
        this.factory = factory;
        this.manager = manager;
    }

    /**
     * Opens the store.
     *
     * @throws UnfitEngineException with a sentence where a setting is missing, is not safe for a journal, or nothing
     *     answers
     */
    public static Engine open(Settings settings) {
        var engine = openUnfinished(settings);
        try {
            Unfinished.refuse(engine.manager);
            return engine;
        } catch (DamagedStoreException damage) {
            engine.close();
            throw damaged(damage);
        } catch (RuntimeException unusable) {
            engine.close();
            throw unusable;
        }
    }

    /** What a person can do about damage, the driver does not know. */
    private static UnfitEngineException damaged(DamagedStoreException damage) {
        return new UnfitEngineException(
                damage.getMessage() + ". To see what can be saved without a backup: ./imprimatur repair", damage);
    }

    /** Opens it even if a restore into it was not finished. */
    static Engine openUnfinished(Settings settings) {
        var configuration = configuration(required(settings, PROVIDER));
        var database = required(settings, DATABASE);
        return configuration instanceof MongoDBDocumentConfiguration mongo
                ? mongo(mongo, settings, database)
                : opened(configuration.apply(settings), database);
    }

    private static Engine mongo(MongoDBDocumentConfiguration mongo, Settings settings, String database) {
        return opened(mongo.get(Mongo.connect(settings, database)), database);
    }

    private static Engine opened(DatabaseManagerFactory factory, String database) {
        try {
            return new Engine(factory, factory.apply(database));
        } catch (DamagedStoreException damage) {
            factory.close();
            throw damaged(damage);
        } catch (RuntimeException failure) {
            factory.close();
            throw failure;
        }
    }

    private static String required(Settings settings, String name) {
        return settings.get(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new UnfitEngineException(name + " is not set"));
    }

    private static DatabaseConfiguration configuration(String provider) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Class.forName(provider, true, loader)
                    .asSubclass(DatabaseConfiguration.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new UnfitEngineException(
                    PROVIDER + " names the class of a JNoSQL DatabaseConfiguration, not " + provider, none);
        }
    }

    public DatabaseManager manager() {
        return manager;
    }

    /** The same for rooms that know no driver: what cannot be served now is said in the core's words. */
    public DatabaseManager candid() {
        return new Candid(manager, () -> away.getAsBoolean());
    }

    /** The same for whoever finds out whether it answers, and so asks it in any case. */
    public DatabaseManager asked() {
        return new Candid(manager, () -> false);
    }

    /** Who knows that it does not answer: nobody else waits for it then, so that there are threads left for readers. */
    public void isAwayWhen(BooleanSupplier known) {
        away = known;
    }

    /** What was found damaged since it was opened, with the place and what to do; MongoDB looks after its own. */
    public Optional<String> damage() {
        return manager instanceof SqliteStore embedded ? embedded.damage() : Optional.empty();
    }

    @Override
    public void close() {
        manager.close();
        factory.close();
    }
}
