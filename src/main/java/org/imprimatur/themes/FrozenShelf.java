package org.imprimatur.themes;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.imprimatur.page.Hash;

/**
 * What drew pages in a folder at one moment, kept in memory: a theme that is being edited can be gone back from. Assets are
 * read where they lie; they draw nothing.
 */
record FrozenShelf(Shelf live, Map<String, ThemeFile> files, SortedMap<String, String> stamps) implements Shelf {
    private static final String ASSETS = "assets/";

    static FrozenShelf of(Shelf live) {
        var stamps = live.stamps();
        var files = new HashMap<String, ThemeFile>();
        stamps.keySet().stream()
                .filter(name -> !name.startsWith(ASSETS))
                .forEach(name -> live.find(name).ifPresent(file -> files.put(name, frozen(file))));
        return new FrozenShelf(live, Map.copyOf(files), stamps);
    }

    // Known again by its content, so that whoever caches what became of the file sees that it is another.
    private static ThemeFile frozen(ThemeFile file) {
        byte[] bytes = file.bytes();
        return new ThemeFile(
                file.place() + "#" + Hash.of(bytes), file.modified(), () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public Optional<ThemeFile> find(String name) {
        return name.startsWith(ASSETS) ? live.find(name) : Optional.ofNullable(files.get(name));
    }
}
