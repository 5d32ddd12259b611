package org.imprimatur.app;

import java.util.Optional;
import java.util.Set;

/** From where settings come. */
interface Sources {
    /** Every name that somebody gave a value. */
    Set<String> names();

    Optional<String> find(String name);

    /** MicroProfile Config where the runtime has it, else what a JVM knows by itself. */
    static Sources ofThisRuntime() {
        try {
            return new ConfigSources();
        } catch (LinkageError | IllegalStateException noMicroProfile) {
            return PlainSources.ofThisProcess();
        }
    }
}
