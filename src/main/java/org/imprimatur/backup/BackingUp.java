package org.imprimatur.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all that a store holds into one file. */
public final class BackingUp {
    private final String product;
    private final Progress progress;

    public BackingUp(String product, Progress progress) {
        this.product = product;
        this.progress = progress;
    }

    /**
     * Writes the file.
     *
     * @throws UnusableBackupException where the file is there already, or cannot be written
     */
    public Totals write(Contents contents, Path file) {
        try (var part = PartFile.create(file)) {
            var totals = write(contents, part);
            part.complete();
            return totals;
        } catch (IOException | UncheckedIOException failure) {
            throw new UnusableBackupException("the backup could not be written: " + FileTrouble.of(failure), failure);
        }
    }

    /** Says what would keep the file from being written, before any work is done. */
    public static void requireFree(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            throw new UnusableBackupException("there is a file " + file + " already; nothing was written over");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableBackupException("there is no folder " + folder);
        }
    }

    private Totals write(Contents contents, PartFile part) throws IOException {
        var digests = new Digests();
        var header = new Header(product, contents.at(), contents.engine()).line();
        digests.header(header);
        part.line(header);
        try (var work = progress.begin("Backing up", contents.count())) {
            contents.forEach(document -> {
                var line = line(document, digests);
                write(part, line);
                work.done(digests.next() - 2);
            });
        }
        long number = digests.next();
        var totals = digests.totals();
        part.line(new Trailer(totals).line(number));
        return totals;
    }

    private static void write(PartFile part, byte[] line) {
        try {
            part.line(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The line of a document, added to the sums. */
    static byte[] line(Document document, Digests digests) {
        var text =
                Line.begin(digests.next(), document.kind().name()).name(Line.ID).text(document.id());
        document.kind().write(document.values(), text);
        var line = Line.sealed(text);
        digests.document(document.kind().name(), line);
        return line;
    }
}
