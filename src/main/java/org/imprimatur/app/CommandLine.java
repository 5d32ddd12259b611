package org.imprimatur.app;

import java.nio.file.Path;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.cli.Imprimatur;
import org.imprimatur.cli.Inspection;
import org.imprimatur.journal.Verification;
import org.imprimatur.store.OpenedStore;

/** Where {@code ./imprimatur import} and {@code ./imprimatur verify} begin. */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String... args) {
        System.exit(Imprimatur.run(CommandLine::inspect, args));
    }

    private static Inspection.Findings inspect(Path data) {
        try (var store = OpenedStore.readOnly(data)) {
            return new Inspection.Findings(
                    Verification.of(store.journals(), store.texts()), AssetVerification.of(store.assets()));
        }
    }
}
