package org.imprimatur.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** What is sent: one file as it is, or several in a ZIP, under names that tell language and path. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parcel(String name, byte[] bytes, int count) {
    /** A folder's own name is kept where it tells the language. */
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2}([-_][a-z]{2,4})?");

    static Parcel of(List<Path> paths) {
        var files = new TreeMap<String, Path>();
        paths.forEach(path -> collect(path, files));
        if (files.isEmpty()) {
            throw new Imprimatur.CannotException("there are no files in " + paths);
        }
        try {
            return files.size() == 1 ? single(files.firstEntry()) : new Parcel("files.zip", zip(files), files.size());
        } catch (IOException unreadable) {
            throw new Imprimatur.CannotException("a file could not be read: " + unreadable.getMessage());
        }
    }

    private static Parcel single(Map.Entry<String, Path> file) throws IOException {
        return new Parcel(file.getKey(), Files.readAllBytes(file.getValue()), 1);
    }

    private static void collect(Path path, Map<String, Path> files) {
        if (Files.isDirectory(path)) {
            collectFolder(path.toAbsolutePath().normalize(), files);
        } else if (Files.isRegularFile(path)) {
            add(prefix(path.toAbsolutePath().normalize().getParent()) + path.getFileName(), path, files);
        } else {
            throw new Imprimatur.CannotException("there is no file or folder " + path);
        }
    }

    private static void collectFolder(Path folder, Map<String, Path> files) {
        try (var found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> {
                var inside = folder.relativize(file).toString().replace('\\', '/');
                add(prefix(folder) + inside, file, files);
            });
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Imprimatur.CannotException("the folder " + folder + " could not be read");
        }
    }

    private static String prefix(@Nullable Path folder) {
        var name = folder == null ? "" : Objects.toString(folder.getFileName(), "");
        return LANGUAGE.matcher(name).matches() ? name + "/" : "";
    }

    private static void add(String name, Path file, Map<String, Path> files) {
        if (files.putIfAbsent(name, file) != null) {
            throw new Imprimatur.CannotException("two files would have the name " + name + "; send them one by one");
        }
    }

    private static byte[] zip(Map<String, Path> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), zip);
            }
        }
        return bytes.toByteArray();
    }
}
