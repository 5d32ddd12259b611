package org.imprimatur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.imprimatur.backup.Kind;
import org.imprimatur.store.embedded.Repair;
import org.imprimatur.store.embedded.SqliteStore;

/** An embedded store that somebody wants to have repaired. It is locked while it is open; looking at it changes nothing. */
public final class DamagedStore implements AutoCloseable {
    private static final String DATABASE = "imprimatur";

    private final Repair repair;

    private DamagedStore(Repair repair) {
        this.repair = repair;
    }

    public static boolean isIn(Path directory) {
        return Repair.isStore(directory, DATABASE);
    }

    public static DamagedStore open(Path directory) {
        return new DamagedStore(Repair.open(directory, DATABASE));
    }

    /** What is wrong with its files, as sentences; empty where nothing is. */
    public List<String> damage() {
        return repair.damage();
    }

    /**
     * What can be saved and what cannot.
     *
     * @param saved how many documents of each kind
     * @param lost what was there and is lost: kind, id, and the place where it can be told
     * @param unreadable file and byte of pages that make no sense any more
     * @param holes what is missing from the chains, a sentence each
     */
    public record Losses(Map<String, Long> saved, List<String> lost, Set<String> unreadable, List<String> holes) {}

    /** Reads everything and changes nothing. */
    public Losses losses() {
        return salvage(new Remains(), entity -> {});
    }

    /**
     * Puts a new store with all that can be saved in the place of this one.
     *
     * @param suffix what the names of the damaged files get
     */
    public void replace(Settings settings, String suffix) {
        repair.replace(settings, suffix, store -> {
            var remains = new Remains();
            var writing = new Writing(store);
            salvage(remains, entity -> {
                if (!entity.name().equals(StoredKinds.ASSETS.name())) {
                    writing.add(entity);
                }
            });
            remains.wholeAssets().forEach(writing::add);
            writing.flush();
        });
    }

    private Losses salvage(Remains remains, Consumer<CommunicationEntity> saved) {
        var counts = new TreeMap<String, Long>();
        var truth = truth();
        var result = repair.salvage(entity -> {
            if (truth.contains(entity.name())) {
                counts.merge(entity.name(), 1L, Long::sum);
                remains.found(entity);
                saved.accept(entity);
            }
        });
        var lost = new ArrayList<String>();
        for (Repair.Lost one : result.lost()) {
            if (truth.contains(one.collection())) {
                remains.lost(one.collection(), one.id());
                lost.add(one.collection() + " " + one.id() + (one.place().isEmpty() ? "" : " (" + one.place() + ")"));
            }
        }
        return new Losses(counts, lost, result.unreadable(), remains.holes());
    }

    /** Writes many documents at a time, each of them synced with the others. */
    private static final class Writing {
        private static final int MOST = 200;

        private final SqliteStore store;
        private final List<CommunicationEntity> waiting = new ArrayList<>();

        Writing(SqliteStore store) {
            this.store = store;
        }

        void add(CommunicationEntity entity) {
            waiting.add(entity);
            if (waiting.size() == MOST) {
                flush();
            }
        }

        void flush() {
            store.insert(waiting);
            waiting.clear();
        }
    }

    /** What is saved. Caches are made anew. */
    private static Set<String> truth() {
        var names = new HashSet<String>();
        StoredKinds.all().stream().map(Kind::name).forEach(names::add);
        return names;
    }

    @Override
    public void close() {
        repair.close();
    }
}
