package org.imprimatur.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * One file of a theme.
 *
 * @param place tells this file from one of the same name in another theme
 * @param modified in milliseconds; 0 for files that cannot change while the product runs
 */
record ThemeFile(String place, long modified, Source source) {
    interface Source {
        InputStream open() throws IOException;
    }

    byte[] bytes() {
        try (var in = source.open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + place, unreadable);
        }
    }
}
