package org.imprimatur.export;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an export is written into. It keeps a list of its own files: only those are ever replaced or removed,
 * and those that would be the same are left alone.
 */
final class Folder {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final String LIST = ".imprimatur-export.json";
    private static final String STAGE = ".imprimatur-export.new";

    private final Path root;
    private final Path stage;
    private final Map<String, String> before;
    private final Map<String, String> now = new TreeMap<>();

    private Folder(Path root, Map<String, String> before) {
        this.root = root;
        this.stage = root.resolve(STAGE);
        this.before = before;
    }

    /** How many files were written, were the same, are gone. */
    record Change(int written, int same, int removed) {}

    static Folder open(Path root) {
        try {
            Files.createDirectories(root);
            var folder = new Folder(root, list(root.resolve(LIST)));
            folder.clear(folder.stage);
            return folder;
        } catch (IOException unwritable) {
            throw new ExportException("the folder " + root + " cannot be written to: " + unwritable.getMessage());
        }
    }

    private static Map<String, String> list(Path file) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(file)) {
            try (var reader = JSON.createReader(Files.newInputStream(file))) {
                reader.readObject()
                        .getJsonObject("files")
                        .forEach((name, hash) -> files.put(name, ((JsonString) hash).getString()));
            } catch (JsonException | ClassCastException | NullPointerException broken) {
                throw new ExportException(file + " is not a list of an export; move it away, or choose another folder");
            }
        }
        return files;
    }

    /** Forgets what was put, as the site changed meanwhile. */
    void again() {
        now.clear();
    }

    /** Takes a file, without putting it into its place yet. */
    void put(String file, byte... bytes) {
        var hash = Hash.of(bytes).hex();
        now.put(file, hash);
        if (!isThere(file, hash)) {
            write(stage.resolve(hash), bytes);
        }
    }

    private boolean isThere(String file, String hash) {
        var there = root.resolve(file);
        return hash.equals(before.get(file))
                && Files.isRegularFile(there)
                && hashOf(there).equals(hash);
    }

    private static String hashOf(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file)).hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte... bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new ExportException("cannot write " + file + ": " + unwritable.getMessage());
        }
    }

    /** Puts all into its place. What is somebody else's stops it before anything is changed. */
    Change finish() {
        for (String file : now.keySet()) {
            if (!before.containsKey(file) && Files.exists(root.resolve(file))) {
                throw new ExportException(
                        root.resolve(file) + " is there and was written by no export; choose an empty folder");
            }
        }
        try {
            // Whatever happens in between, the list names everything that is ours.
            var both = new TreeMap<>(before);
            both.putAll(now);
            keep(both);
            int written = place();
            int removed = remove();
            keep(now);
            clear(stage);
            return new Change(written, now.size() - written, removed);
        } catch (IOException unwritable) {
            throw new ExportException("cannot write into " + root + ": " + unwritable.getMessage());
        }
    }

    private void keep(Map<String, String> files) throws IOException {
        var fresh = root.resolve(LIST + ".tmp");
        Files.writeString(fresh, CanonicalJson.of(Map.of("files", files)));
        Files.move(fresh, root.resolve(LIST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private int place() throws IOException {
        int written = 0;
        for (var file : now.entrySet()) {
            var there = root.resolve(file.getKey());
            if (!isThere(file.getKey(), file.getValue())) {
                Files.createDirectories(there.getParent());
                // Copied beside and renamed: two files may be the same, and a server reads none by half.
                var fresh = Files.copy(
                        stage.resolve(file.getValue()),
                        there.resolveSibling("." + file.getValue() + ".new"),
                        StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, there, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                written++;
            }
        }
        return written;
    }

    private int remove() throws IOException {
        int removed = 0;
        for (String file : before.keySet()) {
            if (!now.containsKey(file)) {
                removed += Files.deleteIfExists(root.resolve(file)) ? 1 : 0;
                removeEmpty(root.resolve(file).getParent());
            }
        }
        return removed;
    }

    private void removeEmpty(@Nullable Path folder) throws IOException {
        if (folder != null && !folder.equals(root) && Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
            removeEmpty(folder.getParent());
        }
    }

    private void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                for (Path one : inside.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }
}
