package org.imprimatur.app;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.journal.Recollection;
import org.imprimatur.journal.Snapshots;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlSnapshots;

/** The embedded store, opened and its snapshots read on other cores. What goes wrong is told to whoever asks for it. */
final class EarlyStore {
    private final CompletableFuture<Engine> engine;
    private final CompletableFuture<Snapshots> snapshots;
    private CompletableFuture<Recollection> recollection;
    private boolean taken;

    private EarlyStore(CompletableFuture<Engine> engine, Executor workers) {
        this.engine = engine;
        snapshots = engine.thenApply(opened -> new NoSqlSnapshots(opened.manager()));
        recollection = snapshots.thenApplyAsync(all -> Recollection.of(all, StandingBeans.albums()), workers);
    }

    static EarlyStore begin(Map<String, Object> settings, Executor workers) {
        return new EarlyStore(
                CompletableFuture.supplyAsync(() -> Engine.open(Settings.of(settings)), workers), workers);
    }

    /** Whoever takes it closes it. */
    synchronized Engine engine() {
        taken = true;
        return result(engine);
    }

    Snapshots snapshots() {
        return result(snapshots);
    }

    /** Once: it is large, and in no use afterwards. */
    synchronized Recollection recollection() {
        var read = recollection;
        recollection = CompletableFuture.failedFuture(new IllegalStateException("the snapshots were given away"));
        return result(read);
    }

    /** When it was opened for nothing. */
    synchronized void end() {
        if (!taken) {
            taken = true;
            // Nobody reads any more, whatever came of it.
            recollection.handle((read, failure) -> read).join();
            if (!engine.isCompletedExceptionally()) {
                engine.join().close();
            }
        }
    }

    private static <T> T result(CompletableFuture<T> of) {
        try {
            return of.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw failure;
        }
    }
}
