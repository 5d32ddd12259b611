package org.imprimatur.store;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.databases.mongodb.communication.MongoDBDocumentConfiguration;
import org.imprimatur.fixture.MongoServer;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;

/** The engines that keep the contract. Each opening is of an empty store. */
enum EngineUnderTest {
    EMBEDDED {
        @Override
        Opened open(Path directory) {
            return new Opened(engine(
                    Map.of(
                            Engine.PROVIDER,
                            SqliteDocumentConfiguration.class.getName(),
                            "jnosql.sqlite.directory",
                            directory.toString(),
                            "jnosql.sqlite.indexes",
                            "books.title"),
                    "library"));
        }
    },
    MONGODB_WIRE {
        @Override
        Opened open(Path directory) {
            return mongo(Lazy.SERVER.url());
        }
    },
    MONGODB {
        @Override
        Opened open(Path directory) {
            return mongo(REAL.orElseThrow());
        }
    };

    private static final Optional<String> REAL = Optional.ofNullable(System.getenv("IMPRIMATUR_TEST_MONGODB_URL"));

    /** A real MongoDB is among them where the environment names one. */
    static Stream<EngineUnderTest> all() {
        return Stream.of(values()).filter(engine -> engine != MONGODB || REAL.isPresent());
    }

    abstract Opened open(Path directory);

    /** An open engine, and how its store is thrown away. */
    record Opened(Engine engine, Runnable afterwards) implements AutoCloseable {
        Opened(Engine engine) {
            this(engine, () -> {});
        }

        @Override
        public void close() {
            engine.close();
            afterwards.run();
        }
    }

    private static Opened mongo(String url) {
        var database = "imprimatur-test-" + UUID.randomUUID();
        return new Opened(engine(mongoAt(url), database), () -> {
            try (var client = MongoClients.create(url)) {
                client.getDatabase(database).drop();
            }
        });
    }

    static Map<String, String> mongoAt(String url) {
        return Map.of(Engine.PROVIDER, MongoDBDocumentConfiguration.class.getName(), Mongo.URL, url);
    }

    static Engine engine(Map<String, String> settings, String database) {
        var all = Settings.builder().putAll(Map.copyOf(settings)).put(Engine.DATABASE, database);
        return Engine.open(all.build());
    }

    /** One server for all tests; it ends with this JVM. */
    private static final class Lazy {
        static final MongoServer SERVER = started();

        private static MongoServer started() {
            try {
                return MongoServer.forgetful();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
