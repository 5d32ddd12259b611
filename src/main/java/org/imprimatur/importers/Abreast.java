package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that goes on side by side, some of it at a time: what waits for the disk waits together, for one commit. */
record Abreast(Executor executor) {
    private static final int SOME = 16;

    /** @param queue pieces of one queue are done one after the other, in their order */
    record Piece<T>(Optional<String> queue, Supplier<T> work) {}

    /** What came of each, in their order. After a failure no more are begun, and all that were are over. */
    <T> List<T> all(List<Piece<T>> pieces) {
        var done = new ArrayList<T>();
        for (int at = 0; at < pieces.size(); at += SOME) {
            done.addAll(some(pieces.subList(at, Math.min(pieces.size(), at + SOME))));
        }
        return done;
    }

    private <T> List<T> some(List<Piece<T>> pieces) {
        var last = new HashMap<String, CompletableFuture<T>>();
        var begun = pieces.stream()
                .map(piece -> piece.queue()
                        .map(queue -> last.compute(queue, (same, before) -> begun(piece, before)))
                        .orElseGet(() -> begun(piece, null)))
                .toList();
        try {
            CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
            return begun.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private <T> CompletableFuture<T> begun(Piece<T> piece, @Nullable CompletableFuture<T> before) {
        return before == null
                ? CompletableFuture.supplyAsync(piece.work(), executor)
                : before.thenApplyAsync(done -> piece.work().get(), executor);
    }
}
