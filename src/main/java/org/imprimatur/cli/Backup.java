package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.imprimatur.backup.BackingUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a store into one file, while it is used or not. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all that the store holds at this moment into FILE, beside a running server or without one.",
            "The file is gzip; src/docs/backup-format.md says what stands in it. It holds drafts and password hashes.",
            ""
        },
        footerHeading = Data.HEADING,
        footer = Data.MONGODB,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the backup is on disk", "1:there is no backup; nothing was written over"})
final class Backup implements Callable<Integer> {
    private final Stores stores;
    private final Version version;

    @Parameters(paramLabel = "FILE", description = "where the backup goes; it must not be there yet")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Data data;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Backup(Stores stores, Version version) {
        this.stores = stores;
        this.version = version;
    }

    @Override
    public Integer call() {
        BackingUp.requireFree(file);
        var progress = ProgressLines.on(spec.commandLine().getErr());
        try (var contents = stores.contents(data.directory())) {
            var totals = new BackingUp(version.value(), progress).write(contents, file);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: %,d documents of %s, %,d KB.%n",
                            file,
                            totals.documents(),
                            contents.at(),
                            (file.toFile().length() + 1023) / 1024);
            return 0;
        }
    }
}
