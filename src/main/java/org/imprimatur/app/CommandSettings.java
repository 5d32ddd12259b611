package org.imprimatur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.jspecify.annotations.Nullable;

/** The settings of the store as a command finds them: those of the jar, then the environment, then system properties. */
final class CommandSettings {
    private static final String DEFAULTS = "/META-INF/microprofile-config.properties";
    private static final String PROVIDER = "jnosql.document.provider";
    private static final String DIRECTORY = "jnosql.sqlite.directory";
    private static final String READONLY = "jnosql.sqlite.readonly";
    /** Beside those that the defaults name. */
    private static final String[] OTHERS = {
        "jnosql.mongodb.url", "jnosql.mongodb.user", "jnosql.mongodb.password", "jnosql.mongodb.authentication.source"
    };

    private final Map<String, String> found = new TreeMap<>();

    private CommandSettings(Function<String, @Nullable String> given) {
        var defaults = defaults();
        defaults.stringPropertyNames().forEach(name -> find(name, given, defaults.getProperty(name)));
        for (String name : OTHERS) {
            find(name, given, null);
        }
        find(DIRECTORY, given, null);
        found.computeIfAbsent(
                DIRECTORY,
                name -> Optional.ofNullable(given.apply(Setting.DATA.key())).orElse(Setting.DATA.fallback()));
    }

    static CommandSettings ofThisProcess() {
        return of(System.getenv());
    }

    static CommandSettings of(Map<String, String> environment) {
        return new CommandSettings(name -> Optional.ofNullable(System.getProperty(name))
                .orElseGet(() ->
                        environment.get(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))));
    }

    private void find(String name, Function<String, @Nullable String> given, @Nullable String fallback) {
        var value = given.apply(name);
        if (value != null) {
            found.put(name, value);
        } else if (fallback != null && !fallback.contains("${")) {
            found.put(name, fallback);
        }
    }

    private static Properties defaults() {
        try (var file = CommandSettings.class.getResourceAsStream(DEFAULTS)) {
            var properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The data directory; empty where the store is none of the embedded engine. */
    Optional<Path> directory(Optional<Path> data) {
        return data.isPresent() || isEmbedded() ? data.or(() -> Optional.of(Path.of(found.get(DIRECTORY)))) : data;
    }

    private boolean isEmbedded() {
        return SqliteDocumentConfiguration.class.getName().equals(found.get(PROVIDER));
    }

    Settings toRead(Optional<Path> data) {
        return settings(data, Map.of(READONLY, "true"));
    }

    Settings toWrite(Optional<Path> data) {
        return settings(data, Map.of());
    }

    private Settings settings(Optional<Path> data, Map<String, String> more) {
        var all = new TreeMap<String, Object>(found);
        all.putAll(more);
        data.ifPresent(directory -> {
            all.put(PROVIDER, SqliteDocumentConfiguration.class.getName());
            all.put(DIRECTORY, directory.toString());
        });
        return Settings.of(all);
    }
}
