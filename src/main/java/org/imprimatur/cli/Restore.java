package org.imprimatur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.imprimatur.backup.BackupFile;
import org.imprimatur.backup.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty store from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty store of either engine from a backup, and checks every chain and every hash in it.",
            "The whole file is checked before anything is written. A restore that was stopped is begun anew.",
            ""
        },
        footerHeading = Data.HEADING,
        footer = Data.MONGODB,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the store holds what the backup does", "1:it does not, and will not start"})
final class Restore implements Callable<Integer> {
    private final Stores stores;

    @Parameters(paramLabel = "FILE", description = "the backup")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path file;

    @Option(
            names = "--damaged",
            description = "takes over what was damaged already when the backup was made, and names it")
    private boolean takesDamaged;

    @Mixin
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Data data;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Restore(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var progress = ProgressLines.on(spec.commandLine().getErr());
        var restoring = new Restoring(progress);
        var backup = new BackupFile(file, stores.kinds());
        var checked = restoring.check(backup);
        out.printf(
                "%s: %,d documents of %s, from the %s engine, by version %s.%n",
                file,
                checked.totals().documents(),
                checked.header().at(),
                checked.header().engine(),
                checked.header().product());
        out.flush();
        try (var filling = stores.filling(data.directory())) {
            if (!filling.isEmpty()) {
                throw new Imprimatur.CannotException("the store is not empty; a backup is restored into an empty one");
            }
            restoring.fill(backup, checked, filling);
            return finish(filling.inspect(progress), filling, out);
        }
    }

    private int finish(Findings found, Stores.Filling filling, PrintWriter out) {
        var code = found.tell(out);
        if (code == 0 || takesDamaged) {
            filling.finish();
            out.println("Restored: the store holds what the backup does.");
        } else {
            out.println("The backup has damage in it; the store will not start. Take an older backup, or --damaged.");
        }
        return code;
    }
}
