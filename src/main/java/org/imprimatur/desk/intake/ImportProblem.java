package org.imprimatur.desk.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an upload as a whole was not taken. */
enum ImportProblem {
    NO_FILES,
    TOO_LARGE,
    EXPIRED,
    NOT_YOUR_ROLE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String key() {
        return "desk.import.problem." + id();
    }

    static Optional<ImportProblem> ofId(String id) {
        return Stream.of(values()).filter(problem -> problem.id().equals(id)).findFirst();
    }
}
