package org.imprimatur.api.manage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.workflow.Stage;

/** Stages as the API spells them, for example {@code legal-review}. */
public final class Stages {
    private Stages() {}

    static String id(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> ofId(String id) {
        return Stream.of(Stage.values()).filter(stage -> id(stage).equals(id)).findFirst();
    }
}
