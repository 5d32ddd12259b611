package org.imprimatur.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes files out of a ZIP without trusting it: not its names, not the sizes it claims. */
public final class Sources {

    /** At most so many files. */
    public static final int MAX_FILES = 5_000;

    /** At most so many bytes in one file. */
    public static final int MAX_FILE_BYTES = 25 * 1024 * 1024;

    /** At most so many bytes together. */
    public static final long MAX_TOTAL_BYTES = 250L * 1024 * 1024;

    private Sources() {}

    /** Whether the bytes start like a ZIP. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    /**
     * The files in a ZIP, folders left out.
     *
     * @throws BadArchive with a message key, when it cannot be read, is too large, or names files outside of itself
     */
    public static List<SourceFile> fromZip(byte[] bytes) throws BadArchive {
        return fromZip(bytes, List.of());
    }

    /**
     * The same for one of several archives: all of them together must not become larger than one may.
     *
     * @param before what was taken out of the others
     */
    static List<SourceFile> fromZip(byte[] bytes, List<SourceFile> before) throws BadArchive {
        var room = new Room(
                MAX_FILES - before.size(),
                MAX_TOTAL_BYTES
                        - before.stream().mapToLong(file -> file.bytes().length).sum());
        try {
            return unpacked(bytes, StandardCharsets.UTF_8, room);
        } catch (IllegalArgumentException | ZipException namesAreNotUtf8) {
            return withChineseNames(bytes, room);
        } catch (IOException broken) {
            throw new BadArchive("ARCHIVE_BROKEN", broken);
        }
    }

    /** How many files, and how many bytes of them, there is room for. */
    private record Room(int files, long bytes) {}

    private static List<SourceFile> withChineseNames(byte[] bytes, Room room) throws BadArchive {
        try {
            return unpacked(bytes, Charset.forName("GB18030"), room);
        } catch (IllegalArgumentException | IOException broken) {
            throw new BadArchive("ARCHIVE_BROKEN", broken);
        }
    }

    private static List<SourceFile> unpacked(byte[] bytes, Charset names, Room room) throws IOException, BadArchive {
        var files = new ArrayList<SourceFile>();
        var left = room.bytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (files.size() >= room.files()) {
                    throw new BadArchive("ARCHIVE_TOO_MANY_FILES", null);
                }
                if (!entry.isDirectory()) {
                    var file = file(entry, zip, left);
                    left -= file.bytes().length;
                    files.add(file);
                }
            }
        }
        if (files.isEmpty()) {
            throw new BadArchive("ARCHIVE_EMPTY", null);
        }
        return files;
    }

    private static SourceFile file(ZipEntry entry, ZipInputStream zip, long left) throws IOException, BadArchive {
        var limit = (int) Math.min(MAX_FILE_BYTES, Math.max(0, left));
        var bytes = zip.readNBytes(limit);
        if (zip.read() >= 0) {
            throw new BadArchive("ARCHIVE_TOO_LARGE", null);
        }
        return new SourceFile(safeName(entry.getName()), bytes);
    }

    private static String safeName(String name) throws BadArchive {
        var slashed = name.replace('\\', '/');
        var climbs = Arrays.asList(slashed.split("/", -1)).contains("..");
        if (climbs || slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*") || slashed.indexOf('\0') >= 0) {
            throw new BadArchive("ARCHIVE_LEAVES_ITSELF", null);
        }
        return slashed.replaceAll("(?<=^|/)\\./", "").replaceAll("/{2,}", "/");
    }
}
