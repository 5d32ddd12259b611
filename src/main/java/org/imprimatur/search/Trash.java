package org.imprimatur.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Throws files away. */
final class Trash {
    private Trash() {}

    static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A folder that is gone with the process. */
    static Path passing() throws IOException {
        var folder = Files.createTempDirectory("imprimatur-search");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                empty(folder);
            } catch (IOException left) {
                folder.toFile().deleteOnExit();
            }
        }));
        return folder;
    }
}
