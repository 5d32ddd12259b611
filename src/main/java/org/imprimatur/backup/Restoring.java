package org.imprimatur.backup;

import java.util.ArrayList;
import java.util.List;

/** Fills an empty store from a backup that is whole, and compares the two. */
public final class Restoring {
    /** So much is written at once; the chunk of a file alone is half a megabyte. */
    private static final int MOST_DOCUMENTS = 1_000;

    private static final long MOST_LENGTH = 8_000_000;

    private final Progress progress;

    public Restoring(Progress progress) {
        this.progress = progress;
    }

    /** Reads the whole file and writes nothing. */
    public BackupFile.Summary check(BackupFile file) {
        try (var work = progress.begin("Checking the backup", file.length())) {
            return file.check(work::done);
        }
    }

    /** Fills the store and reads it again; it is not finished yet. */
    public void fill(BackupFile file, BackupFile.Summary checked, Vessel vessel) {
        vessel.begin(checked.totals().all());
        var read = write(file, checked, vessel);
        if (!read.equals(checked)) {
            throw new UnusableBackupException("the backup was changed while it was read");
        }
        compare(checked.totals(), vessel);
    }

    private BackupFile.Summary write(BackupFile file, BackupFile.Summary checked, Vessel vessel) {
        try (var work = progress.begin("Writing", checked.totals().documents())) {
            var batch = new Batch(vessel, work);
            var read = file.forEach(batch::add);
            batch.flush();
            return read;
        }
    }

    private void compare(Totals wanted, Vessel vessel) {
        var digests = new Digests();
        digests.header(new byte[0]);
        try (var contents = vessel.contents();
                var work = progress.begin("Reading it again", wanted.documents())) {
            contents.forEach(document -> {
                BackingUp.line(document, digests);
                work.done(digests.next() - 2);
            });
        }
        var found = digests.totals();
        if (!found.content().equals(wanted.content())) {
            throw new UnusableBackupException("the store does not hold what the backup does: " + found.counts()
                    + " instead of " + wanted.counts());
        }
    }

    private static final class Batch {
        private final Vessel vessel;
        private final Progress.Work work;
        private final List<Document> waiting = new ArrayList<>();
        private long length;
        private long written;

        Batch(Vessel vessel, Progress.Work work) {
            this.vessel = vessel;
            this.work = work;
        }

        void add(Document document) {
            waiting.add(document);
            length += length(document);
            if (waiting.size() == MOST_DOCUMENTS || length > MOST_LENGTH) {
                flush();
            }
        }

        private static long length(Document document) {
            return document.values().values().stream().mapToLong(Batch::length).sum();
        }

        private static long length(Object value) {
            if (value instanceof byte[] bytes) {
                return bytes.length;
            }
            return value instanceof String text ? text.length() : 1;
        }

        void flush() {
            vessel.fill(List.copyOf(waiting));
            written += waiting.size();
            work.done(written);
            waiting.clear();
            length = 0;
        }
    }
}
