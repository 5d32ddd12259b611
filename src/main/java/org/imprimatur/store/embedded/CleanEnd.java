package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import org.imprimatur.store.embedded.CommitCount.Mark;
import org.jspecify.annotations.Nullable;

/** Marks, after everything else is closed, that nothing waits in the log and how long the data file is. */
final class CleanEnd implements AutoCloseable {
    private final DataFile file;
    private @Nullable GroupCommit writer;

    CleanEnd(DataFile file) {
        this.file = file;
    }

    void of(GroupCommit writing) {
        writer = writing;
    }

    /** A reader beside, as a backup, keeps the log from being folded in: then it is as after a kill. */
    @Override
    public void close() throws IOException {
        if (writer != null && isFolded(file)) {
            CommitCount.writeEnd(file.countPath(), new Mark(writer.mark().store(), Files.size(file.path())));
        }
    }

    private static boolean isFolded(DataFile file) throws IOException {
        return Files.notExists(file.logPath()) || Files.size(file.logPath()) == 0;
    }

    /**
     * Whether the store was closed, and is as it was then.
     *
     * @throws DamagedStoreException where the file was cut since
     */
    static boolean was(DataFile file) throws IOException {
        var end = CommitCount.readEnd(file.countPath());
        if (end.isEmpty() || !isFolded(file)) {
            return false;
        }
        long now = Files.size(file.path());
        if (now < end.get().commits()) {
            throw new DamagedStoreException("The data file " + file.path() + " is damaged: it ends at byte " + now
                    + ", but had " + end.get().commits() + " bytes when it was closed. Nothing was changed; keep a copy"
                    + " of the folder and restore the last backup");
        }
        return now == end.get().commits();
    }
}
