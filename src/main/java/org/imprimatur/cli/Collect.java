package org.imprimatur.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has a running server look for files that nothing names. */
@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        description = {
            "Has a running server look for files that no text of any page names, as it does by itself once a day.",
            "What is found is marked; what was marked a day ago or longer and is still not named is removed.",
            ""
        },
        footer = {
            "",
            "The environment (the account must be an admin's):",
            "  IMPRIMATUR_TOKEN                           an API token, or",
            "  IMPRIMATUR_USER and IMPRIMATUR_PASSWORD    an account; else both are asked for",
            "  IMPRIMATUR_SERVER                          where the server is"
        })
final class Collect implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:IMPRIMATUR_SERVER:-http://localhost:8080}",
            description = "where the server is (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private URI server;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    Collect(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var found = Report.object(door.ask(server, "/api/v1/manage/files/collect"));
        spec.commandLine()
                .getOut()
                .printf(
                        "Files: %s, marked for removal now: %s, removed: %s (%s bytes).%n",
                        found.get("files"), found.get("marked"), found.get("removed"), found.get("bytes"));
        return 0;
    }
}
