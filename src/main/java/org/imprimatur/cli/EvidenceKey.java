package org.imprimatur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the public half of the key that seals evidence. */
@Command(
        name = "evidence-key",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the fingerprint and the public key with which an installation seals evidence packets.",
            "Hand them to whoever will check packets, on another way than the packets themselves."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:here it is", "1:there is none, or it could not be read"})
final class EvidenceKey implements Callable<Integer> {
    private final KeptKeys keys;

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

    EvidenceKey(KeptKeys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            throw new Imprimatur.CannotException("there is no data directory " + data);
        }
        var key = keys.of(data)
                .orElseThrow(() -> new Imprimatur.CannotException(
                        "there is no key in " + data + " yet; the product makes it when it starts"));
        spec.commandLine().getOut().printf("%s%n%s", key.fingerprint(), key.pem());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
