package org.imprimatur.store.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Puts the files of a new store in the place of the old ones, which are renamed. Stopped anywhere, it leaves a folder
 * that is refused at the next start (the file is missing, or its count counts for another), and can be ended.
 */
record Swap(Path directory, String database) {
    private Path folder() {
        return directory.resolve("repair.part");
    }

    /** Holds the suffix, from when the new store is whole until the swap is done. */
    private Path note() {
        return folder().resolve("ready");
    }

    private DataFile old() {
        return new DataFile(directory.resolve(database + ".db"));
    }

    private DataFile fresh() {
        return new DataFile(folder().resolve(database + ".db"));
    }

    boolean wasStopped() {
        return Files.exists(note()) && (!old().exists() || !fresh().exists());
    }

    void finishStopped() throws IOException {
        if (wasStopped()) {
            swap(Files.readString(note()));
        }
    }

    /** The folder for the new store; what an earlier attempt left there is thrown away. */
    Path emptyFolder() throws IOException {
        Files.createDirectories(folder());
        clear();
        return folder();
    }

    private void clear() throws IOException {
        Files.deleteIfExists(note());
        try (var files = Files.list(folder())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    void run(String suffix) throws IOException {
        Files.writeString(note(), suffix, StandardOpenOption.CREATE, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        sync(folder());
        swap(suffix);
    }

    private void swap(String suffix) throws IOException {
        if (fresh().exists()) {
            for (var file : List.of(old().path(), old().logPath(), old().sharedPath(), old().notePath())) {
                if (Files.exists(file)) {
                    Files.move(file, named(file, suffix), ATOMIC_MOVE);
                }
            }
            sync(directory);
            Files.move(fresh().path(), old().path(), ATOMIC_MOVE);
            sync(directory);
        }
        if (Files.exists(fresh().countPath())) {
            if (Files.exists(old().countPath()) && Files.notExists(named(old().countPath(), suffix))) {
                Files.copy(old().countPath(), named(old().countPath(), suffix));
            }
            Files.move(fresh().countPath(), old().countPath(), ATOMIC_MOVE);
        }
        sync(directory);
        clear();
        Files.delete(folder());
    }

    private static Path named(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static void sync(Path folder) {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException unsupported) {
            // Windows cannot open a folder, and keeps the names of its files by itself.
        }
    }
}
