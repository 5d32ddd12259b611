package org.imprimatur.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.imprimatur.export.Exported;
import org.imprimatur.export.Exporting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a site that runs as files. The launcher runs one on a copy of the store where none is named. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {"Writes the live site of a running server into DIR, as files for any web server.", ""},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the export is whole", "1:there is none; what was in DIR is as it was"})
final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "where the files go; empty, or an earlier export")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private Path into;

    @Option(names = "--server", paramLabel = "URL", required = true, description = "where the site is")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private URI server;

    @Option(
            names = "--api",
            paramLabel = "URL",
            description = "where its API is, when neither below the site nor at /api of its server")
    private @Nullable URI api;

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            defaultValue = "",
            description = "where the files will stand, for example /trust or https://docs.example.com/trust")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private String base;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var progress = ProgressLines.on(spec.commandLine().getErr());
        var done = Exporting.export(server, api, into, base, progress);
        tell(done, spec.commandLine().getOut());
        return 0;
    }

    private void tell(Exported done, PrintWriter out) {
        out.printf(
                "%s: %,d pages; %,d files written, %,d as they were, %,d removed.%n",
                into, done.pages(), done.written(), done.same(), done.removed());
        done.broken().forEach(link -> out.println("A link leads nowhere: " + link));
        if (done.url().matches("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?")) {
            out.println("Sitemap, feeds and canonical links begin with " + done.url()
                    + ": say where the files will stand with --base https://…, or set imprimatur.public-url.");
        }
    }
}
