package org.imprimatur.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder of a theme on disk. */
record DiskShelf(Path folder) implements Shelf {
    /** A theme is a few folders deep; who links a folder into itself is stopped here. */
    private static final int DEPTH = 6;

    @Override
    public Optional<ThemeFile> find(String name) {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            return Optional.of(new ThemeFile(file.toString(), modified, () -> Files.newInputStream(file)));
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }

    @Override
    public SortedMap<String, String> stamps() {
        if (!Files.isDirectory(folder)) {
            return Collections.emptySortedMap();
        }
        var stamps = new TreeMap<String, String>();
        try (var files = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
            files.forEach(file -> stamps.put(folder.relativize(file).toString().replace('\\', '/'), stamp(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
        return stamps;
    }

    @Override
    public Shelf frozen() {
        return FrozenShelf.of(this);
    }

    private static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime();
        } catch (IOException vanished) {
            return "";
        }
    }
}
