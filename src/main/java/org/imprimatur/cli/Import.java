package org.imprimatur.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends files to a running server and tells what became of each. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes files, folders and ZIPs into a running server, as drafts. Nothing is published.",
            "Files of one call belong together: links between them become links between pages.",
            ""
        },
        footer = {
            "",
            "The environment:",
            "  IMPRIMATUR_TOKEN                           an API token, or",
            "  IMPRIMATUR_USER and IMPRIMATUR_PASSWORD    an account; else both are asked for",
            "  IMPRIMATUR_SERVER                          where the server is"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every file was taken or is none of the formats", "1:a file failed, or nothing could be sent"
        })
final class Import implements Callable<Integer> {
    private final Door door;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders and ZIPs")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private List<Path> paths;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:IMPRIMATUR_SERVER:-http://localhost:8080}",
            description = "where the server is (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private URI server;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "page",
            description = "the content type of new pages (default: page)")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private String type;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "the language of files that do not tell theirs (default: en)")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private String locale;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Import(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var parcel = Parcel.of(paths);
        out.printf(
                "Sending %d file(s), %d KB, to %s …%n", parcel.count(), (parcel.bytes().length + 1023) / 1024, server);
        out.flush();
        return tell(door.send(server, parcel, type, locale), out);
    }

    private static int tell(Report report, PrintWriter out) {
        report.lines().forEach(out::println);
        out.println(report.sum());
        return report.hasFailures() ? 1 : 0;
    }
}
