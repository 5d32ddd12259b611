package org.imprimatur.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jnosql.communication.Settings;

/**
 * MongoDB as a journal needs it: a majority has each write on disk before it is answered, reads see only what a majority
 * has, and a server that is away is noticed within seconds.
 */
final class Mongo {
    static final String URL = "jnosql.mongodb.url";
    static final String USER = "jnosql.mongodb.user";
    static final String PASSWORD = "jnosql.mongodb.password";
    static final String SOURCE = "jnosql.mongodb.authentication.source";
    static final String MECHANISM = "jnosql.mongodb.authentication.mechanism";
    static final String HOST = "jnosql.mongodb.host";

    private static final int AWAY_AFTER = 5;
    private static final int HUNG_AFTER = 15;

    private Mongo() {}

    static MongoClient connect(Settings settings, String database) {
        var client = MongoClients.create(settings(settings));
        try {
            client.getDatabase(database).listCollectionNames().first();
            return client;
        } catch (MongoException failure) {
            client.close();
            throw new UnfitEngineException(why(failure) + " (" + failure.getMessage() + ")", failure);
        }
    }

    private static String why(MongoException failure) {
        if (failure instanceof MongoSecurityException) {
            return "MongoDB refuses the credentials; see " + USER + " and " + PASSWORD + ", or those in " + URL;
        }
        return failure instanceof MongoTimeoutException
                ? "MongoDB does not answer; start it, or see " + URL
                : "MongoDB answers but cannot be used";
    }

    static MongoClientSettings settings(Settings settings) {
        var url = url(settings);
        MongoSafety.check(url);
        var builder = MongoClientSettings.builder()
                .applicationName("Imprimatur")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(AWAY_AFTER, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(AWAY_AFTER, SECONDS).readTimeout(HUNG_AFTER, SECONDS))
                .applyConnectionString(url)
                .writeConcern(majority(url))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true);
        credential(settings).ifPresent(builder::credential);
        return builder.build();
    }

    /** On disk as well: a majority of one server alone would answer from memory. */
    private static WriteConcern majority(ConnectionString url) {
        var wanted = Objects.requireNonNullElse(url.getWriteConcern(), WriteConcern.MAJORITY);
        return wanted.withW("majority").withJournal(true);
    }

    private static ConnectionString url(Settings settings) {
        if (!settings.prefix(HOST).isEmpty() || settings.get(MECHANISM).isPresent()) {
            throw new UnfitEngineException(
                    HOST + " and " + MECHANISM + " are not used here: put the hosts and authMechanism into " + URL);
        }
        var url = text(settings, URL).orElseThrow(() -> new UnfitEngineException(URL + " is not set"));
        try {
            return new ConnectionString(url);
        } catch (IllegalArgumentException nonsense) {
            throw new UnfitEngineException(URL + " is not right: " + nonsense.getMessage(), nonsense);
        }
    }

    private static Optional<MongoCredential> credential(Settings settings) {
        return text(settings, USER)
                .map(user -> MongoCredential.createCredential(
                        user,
                        text(settings, SOURCE).orElse("admin"),
                        text(settings, PASSWORD)
                                .orElseThrow(
                                        () -> new UnfitEngineException(PASSWORD + " is not set, but " + USER + " is"))
                                .toCharArray()));
    }

    private static Optional<String> text(Settings settings, String name) {
        return settings.get(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}
