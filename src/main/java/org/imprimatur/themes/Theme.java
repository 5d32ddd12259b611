package org.imprimatur.themes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** One theme: where its files lie, on disk before the classpath, and whose child it is. */
record Theme(String name, List<Shelf> shelves) {
    /** The file that makes a folder a theme. */
    static final String PROPERTIES = "theme.properties";

    /** The theme and its parents, nearest first. */
    static List<Theme> chain(ThemeSettings settings, Function<String, Shelf> onClasspath) {
        var chain = new ArrayList<Theme>();
        var next = Optional.of(settings.theme());
        while (next.isPresent()) {
            String name = next.get();
            if (chain.stream().anyMatch(theme -> theme.name().equals(name))) {
                throw new IllegalArgumentException("the theme " + name + " is its own ancestor");
            }
            var theme = new Theme(name, shelves(name, settings, onClasspath));
            next = theme.parent(settings);
            chain.add(theme);
        }
        return List.copyOf(chain);
    }

    private static List<Shelf> shelves(String name, ThemeSettings settings, Function<String, Shelf> onClasspath) {
        var shelves = new ArrayList<Shelf>();
        settings.directory()
                .map(directory -> directory.resolve(name).toAbsolutePath().normalize())
                .map(DiskShelf::new)
                .ifPresent(shelves::add);
        shelves.add(onClasspath.apply(name));
        return List.copyOf(shelves);
    }

    /** The theme as it is at this moment, whatever is done to its files. */
    Theme frozen() {
        return new Theme(name, shelves.stream().map(Shelf::frozen).toList());
    }

    Optional<ThemeFile> find(String file) {
        return shelves.stream().flatMap(shelf -> shelf.find(file).stream()).findFirst();
    }

    private Optional<String> parent(ThemeSettings settings) {
        var file = find(PROPERTIES)
                .orElseThrow(() -> new IllegalArgumentException("there is no theme " + name + ": " + PROPERTIES
                        + " was looked for in "
                        + settings.directory().map(Path::toString).orElse("no folder") + " and on the classpath"));
        String parent = properties(file).getProperty("parent", "").strip();
        if (!parent.isEmpty() && !ThemeSettings.isName(parent)) {
            throw new IllegalArgumentException("the theme " + name + " names a parent that cannot be: " + parent);
        }
        return Optional.of(parent).filter(given -> !given.isEmpty());
    }

    static Properties properties(ThemeFile file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file.place(), unreadable);
        }
        return properties;
    }
}
