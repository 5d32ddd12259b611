package org.imprimatur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Adds lines to the file of results, where the bench is one of all. */
final class Results {
    private static final String FILE = "bench.results";

    private Results() {}

    /**
     * @param what was measured
     * @param who did it: the product, or what it is set beside
     * @param unit {@code 1/s}, {@code ms} or {@code MB}
     */
    static void add(String what, String who, String unit, double value) {
        var file = System.getProperty(FILE, "");
        if (!file.isEmpty()) {
            var line = String.format(Locale.ROOT, "%s\t%s\t%s\t%.4f%n", what, who, unit, value);
            try {
                Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
