package org.imprimatur.app;

import java.nio.file.Path;
import java.util.Optional;
import org.imprimatur.cli.Imprimatur;
import org.imprimatur.pdf.PdfAttachments;
import org.imprimatur.review.SealKey;
import org.imprimatur.store.OpenedStore;

/** Where the commands of {@code ./imprimatur} begin that need Java. */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String... args) {
        System.exit(Imprimatur.run(
                new CommandStores(CommandSettings.ofThisProcess()), CommandLine::sealKey, new PdfAttachments(), args));
    }

    private static Optional<SealKey> sealKey(Path data) {
        try (var store = OpenedStore.readOnly(data)) {
            return store.sealKey();
        }
    }
}
