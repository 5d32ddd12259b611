package org.imprimatur.themes;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds {@code site/…} in the theme and its parents, and {@code desk/…} on the classpath. */
record ThemeTemplates(Themes themes, ClassLoader loader) implements TemplateLoader {
    private static final String SITE = "site/";
    private static final String DESK = "desk/";

    /** What FreeMarker compares to learn whether it still has the right file. */
    private record Found(String place, ThemeFile file) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Found found && found.place.equals(place);
        }

        @Override
        public int hashCode() {
            return place.hashCode();
        }
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return file(name).map(file -> new Found(file.place(), file)).orElse(null);
    }

    private Optional<ThemeFile> file(String name) {
        if (name.startsWith(SITE)) {
            return themes.find("templates/" + name.substring(SITE.length()));
        }
        return name.startsWith(DESK)
                ? ClasspathShelf.resource(loader, "META-INF/imprimatur/" + name)
                : Optional.empty();
    }

    @Override
    public long getLastModified(Object found) {
        return ((Found) found).file().modified();
    }

    @Override
    public Reader getReader(Object found, String encoding) throws IOException {
        return new InputStreamReader(((Found) found).file().source().open(), StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object found) {
        // Nothing stays open: the reader is closed by whoever reads.
    }
}
