package org.imprimatur.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A backup that is read from its first line to its last, and whose sums must come out. */
public final class BackupFile {
    private final Path file;
    private final Map<String, Kind> kinds;

    /**
     * A file.
     *
     * @param kinds those that this version knows
     */
    public BackupFile(Path file, List<Kind> kinds) {
        this.file = file;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    /** What the first and the last line say. */
    public record Summary(Header header, Totals totals) {}

    /**
     * Tells each document in the order of the file, and checks all there is to check on the way.
     *
     * @throws UnusableBackupException at the first line that does not hold, after the documents before it were told
     */
    public Summary forEach(Consumer<Document> each) {
        return forEach(each, position -> {});
    }

    /** Reads the whole file and tells how many of its bytes it has come through. */
    Summary check(LongConsumer progress) {
        return forEach(document -> {}, progress);
    }

    /** How many bytes it has. */
    long length() {
        return file.toFile().length();
    }

    private Summary forEach(Consumer<Document> each, LongConsumer progress) {
        try (var lines = Lines.open(file)) {
            return read(lines, document -> {
                each.accept(document);
                progress.accept(lines.position());
            });
        }
    }

    private Summary read(Lines lines, Consumer<Document> each) {
        var digests = new Digests();
        var first = next(lines);
        var header = said(lines, () -> Header.read(first.json()));
        digests.header(first.bytes());
        var line = next(lines);
        while (!line.kind().equals(Trailer.KIND)) {
            each.accept(document(lines, line));
            digests.document(line.kind(), line.bytes());
            line = next(lines);
        }
        var last = line;
        var totals = said(lines, () -> Trailer.read(last.json())).totals();
        if (!totals.equals(digests.totals())) {
            throw lines.damaged("its sums do not fit the lines before it", null);
        }
        if (lines.next().isPresent()) {
            throw lines.damaged("it stands after the end", null);
        }
        return new Summary(header, totals);
    }

    private static Lines.Read next(Lines lines) {
        return lines.next().orElseThrow(() -> lines.damaged("the file ends there, and not as a backup does", null));
    }

    private Document document(Lines lines, Lines.Read line) {
        var kind = kinds.get(line.kind());
        if (kind == null) {
            throw lines.damaged("this version does not know documents of the kind " + line.kind(), null);
        }
        return said(lines, () -> kind.read(line.json()));
    }

    private static <T> T said(Lines lines, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException nonsense) {
            throw lines.damaged(String.valueOf(nonsense.getMessage()), nonsense);
        }
    }
}
