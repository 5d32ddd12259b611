package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class Data {
    static final String HEADING = "%nThe environment:%n";
    static final String MONGODB =
            "JNOSQL_DOCUMENT_PROVIDER, JNOSQL_MONGODB_URL and the like name a MongoDB, as for run."
                    + " They are not looked at where --data is given.";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data directory (default: data, unless the environment names a MongoDB)")
    private @Nullable Path directory;

    Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }
}
