package org.imprimatur.migrations;

import org.imprimatur.datafile.Datum;

/** One kind of thing that a migration can do. */
public interface StepKind {
    /** As the files spell it, for example {@code account}. */
    String name();

    /** Reads what a step says. Refuses everything that can be known to be wrong before anything is applied. */
    Deed read(Datum step);
}
