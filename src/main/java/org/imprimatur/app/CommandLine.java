package org.imprimatur.app;

import java.nio.file.Path;
import java.util.Optional;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.cli.Imprimatur;
import org.imprimatur.cli.Inspection;
import org.imprimatur.journal.Verification;
import org.imprimatur.review.SealKey;
import org.imprimatur.store.OpenedStore;

/** Where {@code ./imprimatur import}, {@code ./imprimatur verify} and the like begin. */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String... args) {
        System.exit(Imprimatur.run(CommandLine::inspect, CommandLine::sealKey, args));
    }

    private static Optional<SealKey> sealKey(Path data) {
        try (var store = OpenedStore.readOnly(data)) {
            return store.sealKey();
        }
    }

    private static Inspection.Findings inspect(Path data) {
        try (var store = OpenedStore.readOnly(data)) {
            return new Inspection.Findings(
                    Verification.of(store.journals(), store.texts()), AssetVerification.of(store.assets()));
        }
    }
}
