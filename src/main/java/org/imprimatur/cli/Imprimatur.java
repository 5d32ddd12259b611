package org.imprimatur.cli;

import java.time.Clock;
import org.imprimatur.backup.UnusableBackupException;
import org.imprimatur.export.ExportException;
import org.imprimatur.page.DamagedException;
import org.imprimatur.review.Attachments;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands; {@code ./imprimatur} starts them. */
@Command(name = "./imprimatur", description = "Pages that the public may read after a lawyer's yes.")
public final class Imprimatur {
    /** Something that the person at the terminal can put right; the sentence says what. */
    public static class CannotException extends RuntimeException {
        public CannotException(String sentence) {
            super(sentence);
        }
    }

    private Imprimatur() {}

    /** Runs one command; its result is the exit code, 0 where all went well. */
    public static int run(Stores stores, KeptKeys keys, Attachments attachments, String... args) {
        return commands(stores, keys, attachments).execute(args);
    }

    static CommandLine commands(Stores stores, KeptKeys keys, Attachments attachments) {
        return new CommandLine(new Imprimatur())
                .addSubcommand(new Import(new Door(System.getenv())))
                .addSubcommand(new Collect(new Door(System.getenv())))
                .addSubcommand(new Verify(stores))
                .addSubcommand(new Backup(stores, Version.ofProduct()))
                .addSubcommand(new Restore(stores))
                .addSubcommand(new Export())
                .addSubcommand(new Repair(stores, Clock.systemUTC()))
                .addSubcommand(new VerifyEvidence(attachments))
                .addSubcommand(new EvidenceKey(keys))
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(stores, failure, command))
                .setUsageHelpAutoWidth(true);
    }

    private static int tell(Stores stores, Exception failure, CommandLine command) throws Exception {
        if (failure instanceof CannotException
                || failure instanceof UnusableBackupException
                || failure instanceof DamagedException
                || failure instanceof ExportException
                || stores.explains(failure)) {
            command.getErr().println("imprimatur: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
