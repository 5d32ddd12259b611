package org.imprimatur.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.datafile.Datum;

/** Finds the files of content types: those in a folder, if there is one, before those that are shipped. */
final class TypeFiles {
    static final String COMMON = "common";
    static final String INDEX = "index";

    private static final String SHIPPED = "/META-INF/imprimatur/types/";
    private static final String ENDING = ".yaml";

    private final Optional<Path> folder;

    TypeFiles(Optional<Path> folder) {
        this.folder = folder;
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new BadDataFile(path.toString(), "there is no such folder of content types");
        });
    }

    Datum read(String name) {
        try {
            var own = folder.map(path -> path.resolve(name + ENDING)).filter(Files::exists);
            return own.isPresent()
                    ? Datum.read(own.get().toString(), Files.readString(own.get()))
                    : shipped(name + ENDING);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Datum shipped(String file) throws IOException {
        try (var in = TypeFiles.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new BadDataFile(
                        file, "there is no such file, neither shipped nor in the folder of content types");
            }
            return Datum.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The names of the types whose files lie in the folder. */
    List<String> added() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(name -> !name.equals(COMMON) && !name.equals(INDEX))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
