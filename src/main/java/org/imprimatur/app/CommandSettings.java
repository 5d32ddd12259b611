package org.imprimatur.app;

import static org.imprimatur.store.embedded.SqliteDocumentConfiguration.DIRECTORY;
import static org.imprimatur.store.embedded.SqliteDocumentConfiguration.READONLY;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.store.Engine;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;

/** The settings of the store as a command finds them: those of the jar, then the environment, then system properties. */
final class CommandSettings {
    /** Beside those that the defaults name. */
    private static final String[] OTHERS = {
        "jnosql.mongodb.url", "jnosql.mongodb.user", "jnosql.mongodb.password", "jnosql.mongodb.authentication.source"
    };

    private final Map<String, String> found = new TreeMap<>();

    private CommandSettings(PlainSources sources) {
        sources.names().stream().filter(name -> name.startsWith("jnosql.")).forEach(name -> find(name, sources));
        for (String name : OTHERS) {
            find(name, sources);
        }
        find(Engine.PROVIDER, sources);
        find(DIRECTORY, sources);
        found.computeIfAbsent(
                DIRECTORY, name -> sources.find(Setting.DATA.key()).orElse(Setting.DATA.fallback()));
    }

    static CommandSettings ofThisProcess() {
        return of(System.getenv());
    }

    static CommandSettings of(Map<String, String> environment) {
        return new CommandSettings(PlainSources.of(environment));
    }

    /** What refers to another setting is found by that one's name. */
    private void find(String name, PlainSources sources) {
        sources.find(name).filter(value -> !value.contains("${")).ifPresent(value -> found.put(name, value));
    }

    /** The data directory; empty where the store is none of the embedded engine. */
    Optional<Path> directory(Optional<Path> data) {
        return data.isPresent() || isEmbedded() ? data.or(() -> Optional.of(Path.of(found.get(DIRECTORY)))) : data;
    }

    private boolean isEmbedded() {
        return SqliteDocumentConfiguration.class.getName().equals(found.get(Engine.PROVIDER));
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
            all.put(Engine.PROVIDER, SqliteDocumentConfiguration.class.getName());
            all.put(DIRECTORY, directory.toString());
        });
        return Settings.of(all);
    }
}
