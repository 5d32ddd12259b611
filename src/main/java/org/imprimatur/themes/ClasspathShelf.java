package org.imprimatur.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A theme that came with the product or in a jar of the host.
 *
 * @param root with a slash at the end
 * @param stamps taken once: what lies on the classpath stays as it is while the product runs
 */
record ClasspathShelf(ClassLoader loader, String root, SortedMap<String, String> stamps) implements Shelf {
    /** Where themes lie on the classpath, each in a folder of its name. */
    static final String THEMES = "META-INF/imprimatur/themes/";

    static ClasspathShelf of(ClassLoader loader, String theme) {
        String root = THEMES + theme + "/";
        try {
            return new ClasspathShelf(loader, root, stamps(loader.getResource(root + Theme.PROPERTIES), root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the theme " + theme + " on the classpath", unreadable);
        }
    }

    @Override
    public Optional<ThemeFile> find(String name) {
        return resource(loader, root + name);
    }

    static Optional<ThemeFile> resource(ClassLoader loader, String name) {
        return Optional.ofNullable(loader.getResource(name))
                .map(url -> new ThemeFile(url.toString(), 0, url::openStream));
    }

    private static SortedMap<String, String> stamps(@Nullable URL properties, String root) throws IOException {
        if (properties == null) {
            return Collections.emptySortedMap();
        }
        if (properties.getProtocol().equals("file")) {
            return new DiskShelf(Path.of(URI.create(properties.toString())).resolveSibling("")).stamps();
        }
        return properties.openConnection() instanceof JarURLConnection jar
                ? ofJar(jar, root)
                : new TreeMap<>(Map.of(Theme.PROPERTIES, properties.toString()));
    }

    private static SortedMap<String, String> ofJar(JarURLConnection connection, String root) throws IOException {
        connection.setUseCaches(false);
        var stamps = new TreeMap<String, String>();
        try (var jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root))
                    .forEach(entry -> stamps.put(entry.getName().substring(root.length()), "" + entry.getCrc()));
        }
        return stamps;
    }
}
