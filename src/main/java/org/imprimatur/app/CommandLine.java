package org.imprimatur.app;

import java.nio.file.Path;
import org.imprimatur.cli.Imprimatur;
import org.imprimatur.journal.Verification;
import org.imprimatur.store.OpenedStore;

/** Where {@code ./imprimatur import} and {@code ./imprimatur verify} begin. */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String... args) {
        System.exit(Imprimatur.run(CommandLine::inspect, args));
    }

    private static Verification.Report inspect(Path data) {
        try (var store = OpenedStore.readOnly(data)) {
            return Verification.of(store.journals(), store.texts());
        }
    }
}
