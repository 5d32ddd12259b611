package org.imprimatur.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/**
 * Saves what can be saved of a damaged store into a new one, and keeps the damaged one beside. While it is open the
 * folder is locked; nothing is changed before {@link #replace}.
 */
public final class Repair implements AutoCloseable {
    private final Path directory;
    private final String database;
    private final DataFile file;
    private final DirectoryLock lock;

    private Repair(Path directory, String database, DirectoryLock lock) {
        this.directory = directory;
        this.database = database;
        this.file = new DataFile(directory.resolve(database + ".db"));
        this.lock = lock;
    }

    /**
     * Locks the folder; a swap of the files that was stopped is ended first.
     *
     * @throws StoreUnavailableException where another process has it, or there is no store in it
     */
    public static Repair open(Path directory, String database) {
        var repair = new Repair(directory, database, DirectoryLock.of(directory));
        try {
            repair.swap().finishStopped();
            if (!repair.file.exists()) {
                throw new StoreUnavailableException("There is no data file " + repair.file.path());
            }
            return repair;
        } catch (IOException failure) {
            repair.close();
            throw Failures.of(repair.file.path(), failure);
        } catch (RuntimeException failure) {
            repair.close();
            throw failure;
        }
    }

    private Swap swap() {
        return new Swap(directory, database);
    }

    /**
     * What was found.
     *
     * @param saved how many documents can be saved
     * @param lost those that were there and cannot; there may be others that nothing tells of
     * @param unreadable file and byte of the pages that make no sense any more
     */
    public record Salvaged(long saved, List<Lost> lost, Set<String> unreadable) {}

    /**
     * A document that is lost.
     *
     * @param place file and byte of the page on which it began; empty where only an index tells of it
     */
    public record Lost(String collection, String id, String place) {}

    /** All that is wrong with the files, as sentences with the file and, where it can be told, the byte. */
    public List<String> damage() {
        var problems = new ArrayList<String>();
        try (var connection = file.openToRead()) {
            var soundness = new Soundness(file, connection);
            problems.addAll(soundness.age());
            problems.addAll(Damage.noted(file));
            problems.addAll(soundness.verify().problems());
        } catch (SQLException | DamagedStoreException broken) {
            problems.add(String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            throw Failures.of(file.path(), failure);
        }
        return List.copyOf(problems);
    }

    /** Tells every document whose checksum fits, once, in no order. */
    public Salvaged salvage(Consumer<CommunicationEntity> each) {
        try (var pages = RawPages.open(file)) {
            var result = Salvage.of(pages, row -> each.accept(row.entity()));
            var lost = result.lost().entrySet().stream()
                    .map(one -> new Lost(
                            one.getKey().collection(),
                            String.valueOf(one.getKey().id()),
                            one.getValue()))
                    .toList();
            return new Salvaged(result.saved(), lost, result.unreadable());
        } catch (IOException failure) {
            throw Failures.of(file.path(), failure);
        }
    }

    /**
     * Puts a new store in the place of the damaged one.
     *
     * @param filling writes into the new store what it shall hold
     * @param settings those of the store; the folder is left aside
     * @param suffix what the names of the damaged files get
     */
    public void replace(Settings settings, String suffix, Consumer<SqliteStore> filling) {
        try {
            var swap = swap();
            var part = swap.emptyFolder();
            try (var store = new SqliteDocumentConfiguration()
                    .apply(within(settings, part))
                    .apply(database)) {
                filling.accept(store);
            }
            swap.run(suffix);
        } catch (IOException failure) {
            throw Failures.of(file.path(), failure);
        }
    }

    private static Settings within(Settings settings, Path folder) {
        return Settings.builder()
                .putAll(settings.toMap())
                .put(SqliteSettings.DIRECTORY, folder.toString())
                .put(SqliteSettings.READONLY, "false")
                .build();
    }

    @Override
    public void close() {
        lock.close();
    }

    /** Whether there is anything of a store in the folder. */
    public static boolean isStore(Path directory, String database) {
        return Files.exists(directory.resolve(database + ".db")) || new Swap(directory, database).wasStopped();
    }
}
