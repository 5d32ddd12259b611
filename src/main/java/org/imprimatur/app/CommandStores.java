package org.imprimatur.app;

import com.mongodb.MongoException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jnosql.communication.CommunicationException;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.backup.Contents;
import org.imprimatur.backup.Document;
import org.imprimatur.backup.Kind;
import org.imprimatur.backup.Progress;
import org.imprimatur.cli.Damaged;
import org.imprimatur.cli.Findings;
import org.imprimatur.cli.Imprimatur.CannotException;
import org.imprimatur.cli.Stores;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.Hash;
import org.imprimatur.store.DamagedStore;
import org.imprimatur.store.OpenedStore;
import org.imprimatur.store.RestoredStore;
import org.imprimatur.store.StoredKinds;
import org.imprimatur.store.UnfitEngineException;

/** Opens the stores that commands work on, through the same driver as the product. */
record CommandStores(CommandSettings settings) implements Stores {
    @Override
    public Findings inspect(Optional<Path> data, Progress progress) {
        try (var store = opened(data)) {
            return inspected(store, progress);
        }
    }

    private OpenedStore opened(Optional<Path> data) {
        settings.directory(data).filter(Files::notExists).ifPresent(missing -> {
            throw new CannotException("there is no data directory " + missing);
        });
        return OpenedStore.of(settings.toRead(data));
    }

    private static Findings inspected(OpenedStore store, Progress progress) {
        try (var work = progress.begin("Checking chains and hashes", store.entries())) {
            return new Findings(
                    Verification.of(store.journals(), store.texts(), work::done), AssetVerification.of(store.assets()));
        }
    }

    @Override
    public Contents contents(Optional<Path> data) {
        return opened(data).contents(Clock.systemUTC());
    }

    @Override
    public Filling filling(Optional<Path> data) {
        return new Opened(RestoredStore.open(settings.toWrite(data), Clock.systemUTC()));
    }

    @Override
    public Damaged damaged(Path data) {
        if (!DamagedStore.isIn(data)) {
            throw new CannotException("there is no store in " + data);
        }
        return new Mended(DamagedStore.open(data), settings.toWrite(Optional.of(data)));
    }

    @Override
    public List<Kind> kinds() {
        return StoredKinds.all();
    }

    @Override
    public boolean explains(Exception failure) {
        return failure instanceof UnfitEngineException
                || failure instanceof CommunicationException
                || failure instanceof MongoException;
    }

    private record Opened(RestoredStore store) implements Filling {
        @Override
        public Findings inspect(Progress progress) {
            return inspected(store.opened(), progress);
        }

        @Override
        public boolean isEmpty() {
            return store.isEmpty();
        }

        @Override
        public void begin(Hash backup) {
            store.begin(backup);
        }

        @Override
        public void fill(List<Document> documents) {
            store.fill(documents);
        }

        @Override
        public Contents contents() {
            return store.contents();
        }

        @Override
        public void finish() {
            store.finish();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private record Mended(DamagedStore store, Settings settings) implements Damaged {
        @Override
        public List<String> damage() {
            return store.damage();
        }

        @Override
        public Losses losses() {
            var losses = store.losses();
            return new Losses(losses.saved(), List.copyOf(losses.unreadable()), losses.lost(), losses.holes());
        }

        @Override
        public void replace(String suffix) {
            store.replace(settings, suffix);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
