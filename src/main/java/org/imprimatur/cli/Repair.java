package org.imprimatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Saves what can be saved of a damaged data directory, and tells exactly what cannot. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what is damaged in a data directory, what can be saved and what is lost. Changes nothing without --yes.",
            "A backup that is not damaged is better than any repair: see restore.",
            ""
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing is damaged, or all of it could be saved",
            "1:something is lost, or without --yes: something is damaged"
        })
final class Repair implements Callable<Integer> {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Stores stores;
    private final Clock clock;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the data directory (default: data)")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path data;

    @Option(
            names = "--yes",
            description = "does it: the damaged files are kept under other names, a new store takes their place")
    private boolean doesIt;

    @Option(names = "--dry-run", description = "only tells; this is so without --yes")
    private boolean onlyTells;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Repair(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (var damaged = stores.damaged(data)) {
            var damage = damaged.damage();
            if (damage.isEmpty()) {
                out.println("Nothing is damaged in " + data + ".");
                return 0;
            }
            var report = report(damage, damaged.losses());
            report.forEach(out::println);
            out.flush();
            if (!doesIt || onlyTells) {
                out.println("Nothing was changed. With --yes the damaged files are kept under other names, and a new"
                        + " store with what can be saved takes their place.");
                return 1;
            }
            repair(damaged, report, out);
        }
        return stores.inspect(
                        Optional.of(data), ProgressLines.on(spec.commandLine().getErr()))
                .tell(out);
    }

    private void repair(Damaged damaged, List<String> report, PrintWriter out) throws IOException {
        var stamp = STAMP.format(clock.instant());
        var file = data.resolve("repair-" + stamp + ".txt");
        Files.write(file, report);
        damaged.replace(".damaged-" + stamp);
        out.println("Repaired. The damaged files are kept with .damaged-" + stamp
                + " after their names; this report is in " + file + ".");
        out.flush();
    }

    private static List<String> report(List<String> damage, Damaged.Losses losses) {
        var lines = new ArrayList<String>();
        section(lines, "Damaged:", damage);
        section(lines, "Pages that cannot be read:", losses.unreadable());
        lines.add("Can be saved:");
        losses.saved().forEach((kind, count) -> lines.add("  %,9d  %s".formatted(count, kind)));
        section(lines, "Known to be lost:", losses.lost());
        section(lines, "What that breaks:", losses.holes());
        if (losses.lost().isEmpty() && losses.holes().isEmpty()) {
            lines.add("Nothing is known to be lost.");
        }
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add("  " + item));
        }
    }
}
