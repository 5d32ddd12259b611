package org.imprimatur.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every chain and every hash in a data directory, beside a running server or without one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every chain and every hash, and names the first that does not hold. Changes nothing.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all holds", "1:something does not hold, or could not be read"})
final class Verify implements Callable<Integer> {
    private final Inspection inspection;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the data directory (default: data)")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Verify(Inspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            throw new Imprimatur.CannotException("there is no data directory " + data);
        }
        return tell(inspection.of(data), spec.commandLine().getOut());
    }

    private static int tell(Inspection.Findings found, PrintWriter out) {
        var report = found.journals();
        out.printf(
                "%d chains, %d entries, %d texts, %d files checked.%n",
                report.chains(),
                report.entries(),
                report.texts(),
                found.assets().assets());
        out.println(found.damage().map(first -> "DAMAGED: " + first).orElse("Every chain and every hash holds."));
        return found.damage().isPresent() ? 1 : 0;
    }
}
