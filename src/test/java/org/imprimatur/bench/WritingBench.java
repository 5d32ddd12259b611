package org.imprimatur.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.imprimatur.workflow.Transition;

/**
 * How long one person waits who saves, submits, signs off and publishes over HTTP, in turn with what the disk takes to sync
 * 4 KB; and an import of many files, in turn with writing them to the same disk, each synced.
 */
public final class WritingBench {
    private static final int BLOCK = 4096;
    private static final int WARM_UPS = 30;
    private static final int FILES = 1_000;
    private static final int ITERATIONS = 210_000;
    private static final int KEY_BITS = 512;
    private static final List<Transition> STEPS =
            List.of(Transition.SAVE, Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH);

    private final PrintStream out;
    private final Office office;
    private final Path disk;
    private final MadeUpTexts texts = new MadeUpTexts();
    private final Map<Transition, Times> steps = new EnumMap<>(Transition.class);
    private final Times syncs = new Times();
    private final Times hashes = new Times();

    private WritingBench(PrintStream out, Office office, Path disk) {
        this.out = out;
        this.office = office;
        this.disk = disk;
        STEPS.forEach(step -> steps.put(step, new Times()));
    }

    /** Base, log, a folder on the disk of the store, how often, how many imports. */
    public static void main(String[] arguments) throws Exception {
        var office = new Office(URI.create(arguments[0]), Path.of(arguments[1]));
        var bench = new WritingBench(System.out, office, Path.of(arguments[2]));
        bench.write(Integer.parseInt(arguments[3]));
        bench.take(Integer.parseInt(arguments[4]));
    }

    private void write(int often) throws IOException, GeneralSecurityException {
        var editor = new Editor(office, "bench/writing");
        for (int turn = 0; turn < WARM_UPS; turn++) {
            editor.publish();
        }
        try (var file = FileChannel.open(
                disk.resolve("synced"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            for (int turn = 0; turn < often; turn++) {
                editor.publish().forEach((step, took) -> steps.get(step).add(took));
                sync(file);
                hash();
            }
        }
        tell("4 KB appended and synced", syncs);
        tell("a password hashed", hashes);
        for (Transition step : STEPS) {
            tell(step.id(), steps.get(step));
            Results.add(step.id(), "product", "ms", steps.get(step).percentile(50));
            Results.add(step.id(), "disk", "ms", syncs.percentile(50));
        }
        Results.add(Transition.APPROVE.id(), "hash", "ms", hashes.percentile(50));
    }

    private void tell(String what, Times times) {
        out.printf(
                "%-26s p50 %8.2f   p99 %8.2f ms of %d%n",
                what, times.percentile(50), times.percentile(99), times.count());
    }

    private void sync(FileChannel file) throws IOException {
        long began = System.nanoTime();
        file.write(ByteBuffer.allocate(BLOCK));
        file.force(false);
        syncs.add(System.nanoTime() - began);
    }

    /** As the product hashes them. */
    private void hash() throws GeneralSecurityException {
        long began = System.nanoTime();
        var key = new PBEKeySpec(Office.PASSWORD.toCharArray(), new byte[32], ITERATIONS, KEY_BITS);
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key);
        hashes.add(System.nanoTime() - began);
    }

    private void take(int often) throws IOException {
        var product = new Times();
        var alone = new Times();
        for (int turn = 0; turn < often; turn++) {
            var files = files(turn);
            var archive = zipped(files);
            long began = System.nanoTime();
            var report = office.imports("bench-" + turn + ".zip", archive);
            product.add(System.nanoTime() - began);
            int taken = report.getJsonArray("files").size();
            if (taken != FILES) {
                throw new IOException("of " + FILES + " files " + taken + " were taken: " + report);
            }
            began = System.nanoTime();
            write(files, turn);
            alone.add(System.nanoTime() - began);
        }
        tell("import of 1,000 files", product);
        tell("writing them, each synced", alone);
        Results.add("import", "product", "ms", product.percentile(50));
        Results.add("import", "disk", "ms", alone.percentile(50));
    }

    private List<String> files(int turn) {
        var files = new ArrayList<String>();
        for (int number = 0; number < FILES; number++) {
            files.add("---\ntitle: File " + number + " of " + turn + "\ndescription: Made up\n---\n\n# File " + number
                    + "\n\n" + texts.words(300, false) + "\n");
        }
        return files;
    }

    private static String name(int turn, int number) {
        return "bench-" + turn + "/file-" + number + ".md";
    }

    private static byte[] zipped(List<String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < files.size(); number++) {
                zip.putNextEntry(new ZipEntry(name(files.size(), number)));
                zip.write(files.get(number).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private void write(List<String> files, int turn) throws IOException {
        for (int number = 0; number < files.size(); number++) {
            var file = disk.resolve(name(turn, number));
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(files.get(number).getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        }
    }
}
