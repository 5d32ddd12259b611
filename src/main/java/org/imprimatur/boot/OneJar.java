package org.imprimatur.boot;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Makes one jar of many when the product is built. For each service, class or file that is nowhere, and a start asks for many,
 * a path of hundreds of jars is gone through to its end.
 *
 * <p>A class loader finds in it what it found before: of several files of one name the first, and of lists of services and of
 * HK2's every line. A jar that would lose something by that stays what it is and comes after: one that has a file of another
 * before it with other content, that holds classes for several releases of Java, or that is signed.
 */
public final class OneJar implements Closeable {
    private static final String NAME = "all.jar";

    private static final Pattern LISTS = Pattern.compile("META-INF/(services|hk2-locator)/[^/]+");
    private static final Pattern SIGNATURES = Pattern.compile("META-INF/[^/]+\\.SF");

    /** What describes a jar as it was, and is wrong of any other. */
    private static final Pattern OWN =
            Pattern.compile("META-INF/(MANIFEST\\.MF|INDEX\\.LIST)|(.*/)?module-info\\.class");

    /** For people, and for tools that look at one jar: each of them says what it says of its own, and no program asks. */
    private static final Pattern ASIDE = Pattern.compile(
            "(META-INF/)?(LICENSE|NOTICE|DEPENDENCIES)[^/]*|META-INF/(native-image|loggerinfo|logmessages)/.*");

    private final Map<String, Long> contents = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Map<String, ByteArrayOutputStream> lists = new LinkedHashMap<>();
    private final JarOutputStream to;

    private OneJar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        this.to = new JarOutputStream(Files.newOutputStream(file), manifest);
        to.setMethod(ZipEntry.STORED);
    }

    /** A folder that is not there yet, and those whose jars go into it, in the order in which they are looked at. */
    public static void main(String[] arguments) throws IOException {
        var jars = new ArrayList<Path>();
        for (var folder : List.of(arguments).subList(1, arguments.length)) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        make(Path.of(arguments[0]), jars);
    }

    private static void make(Path folder, List<Path> jars) throws IOException {
        Files.createDirectories(folder);
        try (var one = new OneJar(folder.resolve(NAME))) {
            for (var jar : jars) {
                if (!one.took(jar)) {
                    Files.copy(jar, folder.resolve(jar.getFileName()));
                }
            }
        }
    }

    /** Writes the lists, of which each jar may have had lines, and ends. */
    @Override
    public void close() throws IOException {
        try (to) {
            for (var list : lists.entrySet()) {
                write(list.getKey(), list.getValue().toByteArray());
            }
        }
    }

    private boolean took(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile(), false)) {
            var entries = jar.stream().filter(entry -> !isOwn(entry)).toList();
            boolean fits = !jar.isMultiRelease() && entries.stream().allMatch(this::fits);
            for (var entry : entries) {
                contents.putIfAbsent(entry.getName(), entry.getCrc());
                if (fits) {
                    take(jar, entry);
                }
            }
            return fits;
        }
    }

    private static boolean isOwn(JarEntry entry) {
        return OWN.matcher(entry.getName()).matches();
    }

    private boolean fits(JarEntry entry) {
        var name = entry.getName();
        if (SIGNATURES.matcher(name).matches()) {
            return false;
        }
        return entry.isDirectory()
                || LISTS.matcher(name).matches()
                || ASIDE.matcher(name).matches()
                || contents.getOrDefault(name, entry.getCrc()) == entry.getCrc();
    }

    private void take(JarFile jar, JarEntry entry) throws IOException {
        var name = entry.getName();
        try (var in = jar.getInputStream(entry)) {
            if (LISTS.matcher(name).matches()) {
                var list = lists.computeIfAbsent(name, one -> new ByteArrayOutputStream());
                in.transferTo(list);
                list.write('\n');
            } else if (written.add(name)) {
                write(name, in.readAllBytes());
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setTime(0);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }
}
