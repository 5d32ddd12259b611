package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is known to be damaged of an open store, whoever came across it: a reader or the check. From then on nothing is
 * written, and a note beside the file refuses the next start, so that it is not forgotten.
 */
final class Damage {
    private static final Logger LOG = Logger.getLogger(Damage.class.getName());

    private final DataFile file;
    private final boolean isNoted;
    private final AtomicReference<String> known = new AtomicReference<>();

    private Damage(DataFile file, boolean isNoted) {
        this.file = file;
        this.isNoted = isNoted;
    }

    static Damage of(DataFile file) {
        return new Damage(file, true);
    }

    /** For whoever only looks, and leaves no trace. */
    static Damage unnoted(DataFile file) {
        return new Damage(file, false);
    }

    /** What the checksum of a document says, with file and byte. */
    static DamagedStoreException in(DataFile file, Row row) {
        var place =
                KeyPath.place(file, new Salvage.Key(row.collection(), row.id())).map(where -> " (" + where + ")");
        return new DamagedStoreException("The document " + row.id() + " of the collection " + row.collection() + " in "
                + file.path() + " is damaged: its checksum does not fit" + place.orElse("")
                + ". Keep a copy of the folder and restore the last backup");
    }

    static void refuseNoted(DataFile file) throws IOException {
        for (String noted : noted(file)) {
            throw new DamagedStoreException(noted);
        }
    }

    /** What was found while the store was open before; empty or one sentence. */
    static List<String> noted(DataFile file) throws IOException {
        return Files.notExists(file.notePath())
                ? List.of()
                : List.of(Files.readString(file.notePath()).strip()
                        + ". That was found while the store was open, and nothing was written since. Where a whole file"
                        + " has taken its place, delete " + file.notePath());
    }

    /** Looks whether a failure tells of damage; returns it, to be thrown. */
    <T extends RuntimeException> T in(T failure) {
        if (failure instanceof DamagedStoreException) {
            found(String.valueOf(failure.getMessage()));
        }
        return failure;
    }

    private void found(String sentence) {
        if (isNoted && known.compareAndSet(null, sentence)) {
            note(sentence);
            LOG.severe(sentence + ". From now on nothing is written; what is whole can be read");
        }
    }

    private void note(String sentence) {
        try {
            var part = Path.of(file.notePath() + ".part");
            Files.writeString(
                    part,
                    sentence + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(part, file.notePath(), StandardCopyOption.ATOMIC_MOVE);
            file.syncFolder();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The damage could not be noted beside the file", failure);
        }
    }

    /** A sentence with file, byte and what to do. */
    Optional<String> known() {
        return Optional.ofNullable(known.get());
    }

    void requireNone() {
        known().ifPresent(sentence -> {
            throw new DamagedStoreException(sentence + ". Until then nothing is written");
        });
    }
}
