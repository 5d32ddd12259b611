package org.imprimatur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Settings where there is no MicroProfile Config: system properties, then the environment, then every {@code
 * META-INF/microprofile-config.properties}, the one with the highest {@code config_ordinal} first, as it would read them.
 */
record PlainSources(Map<String, String> properties, Map<String, String> environment, Map<String, String> files)
        implements Sources {
    private static final String FILE = "META-INF/microprofile-config.properties";
    private static final String ORDINAL = "config_ordinal";
    private static final int USUAL = 100;

    static PlainSources ofThisProcess() {
        return of(System.getenv());
    }

    static PlainSources of(Map<String, String> environment) {
        var properties = new Properties();
        properties.putAll(System.getProperties());
        return new PlainSources(strings(properties), environment, files(PlainSources.class.getClassLoader()));
    }

    private static Map<String, String> strings(Properties properties) {
        var strings = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> strings.put(name, properties.getProperty(name)));
        return strings;
    }

    static Map<String, String> files(ClassLoader loader) {
        try {
            var all = new TreeMap<String, String>();
            Collections.list(loader.getResources(FILE)).stream()
                    .map(PlainSources::read)
                    .sorted(Comparator.comparing(PlainSources::ordinal))
                    .forEach(all::putAll);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(URL file) {
        try (var bytes = file.openStream()) {
            var properties = new Properties();
            properties.load(bytes);
            return strings(properties);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int ordinal(Map<String, String> file) {
        return Integer.parseInt(file.getOrDefault(ORDINAL, String.valueOf(USUAL)));
    }

    @Override
    public Set<String> names() {
        var names = new TreeSet<>(properties.keySet());
        names.addAll(files.keySet());
        return names;
    }

    /** Names in the environment have no dots: they are those of a property in capitals. */
    @Override
    public Optional<String> find(String name) {
        var exact = name.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(
                        properties.get(name),
                        environment.get(name),
                        environment.get(exact),
                        environment.get(exact.toUpperCase(Locale.ROOT)),
                        files.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(value -> !value.isEmpty());
    }
}
