package org.imprimatur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands; {@code ./imprimatur} starts them. */
@Command(name = "./imprimatur", description = "Pages that the public may read after a lawyer's yes.")
public final class Imprimatur {
    /** Something that the person at the terminal can put right; the sentence says what. */
    static class CannotException extends RuntimeException {
        CannotException(String sentence) {
            super(sentence);
        }
    }

    private Imprimatur() {}

    /** Runs one command; its result is the exit code, 0 where all went well. */
    public static int run(Inspection inspection, KeptKeys keys, String... args) {
        return commands(inspection, keys).execute(args);
    }

    static CommandLine commands(Inspection inspection, KeptKeys keys) {
        return new CommandLine(new Imprimatur())
                .addSubcommand(new Import(new Door(System.getenv())))
                .addSubcommand(new Verify(inspection))
                .addSubcommand(new VerifyEvidence())
                .addSubcommand(new EvidenceKey(keys))
                .setExecutionExceptionHandler(Imprimatur::tell)
                .setUsageHelpAutoWidth(true);
    }

    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof CannotException) {
            command.getErr().println("imprimatur: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
