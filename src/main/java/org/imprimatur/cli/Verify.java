package org.imprimatur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks every chain and every hash in a store, beside a running server or without one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every chain and every hash, and names the first that does not hold. Changes nothing.",
        footerHeading = Data.HEADING,
        footer = Data.MONGODB,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all holds", "1:something does not hold, or could not be read"})
final class Verify implements Callable<Integer> {
    private final Stores stores;

    @Mixin
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Data data;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Verify(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Integer call() {
        var progress = ProgressLines.on(spec.commandLine().getErr());
        return stores.inspect(data.directory(), progress)
                .tell(spec.commandLine().getOut());
    }
}
