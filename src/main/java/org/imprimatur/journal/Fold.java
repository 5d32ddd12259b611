package org.imprimatur.journal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.page.Hash;

/**
 * Names the very program that made a snapshot: what another one made is not read, because it may have seen the same
 * entries in another light. Nobody has to remember to raise a number when a rule changes.
 */
public final class Fold {
    private Fold() {}

    /** The hash of the compiled classes of the rooms that these classes stand in. */
    public static String of(List<Class<?>> rooms) {
        var all = new StringBuilder();
        rooms.forEach(room -> all.append(bytes(room)));
        return Hash.of(all.toString()).hex();
    }

    private static String bytes(Class<?> inside) {
        var url = inside.getResource(inside.getSimpleName() + ".class");
        try {
            var uri = url == null ? URI.create("nowhere:") : url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return hashes(Path.of(uri).resolveSibling(""));
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return hashes(jar.provider().getPath(uri).resolveSibling(""));
            }
        } catch (IOException | URISyntaxException | RuntimeException unreadable) {
            throw new IllegalStateException("cannot find the classes beside " + inside, unreadable);
        }
    }

    private static String hashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var hashes = new StringBuilder();
            for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                hashes.append(Hash.of(Files.readAllBytes(file)).hex());
            }
            return hashes.toString();
        }
    }
}
