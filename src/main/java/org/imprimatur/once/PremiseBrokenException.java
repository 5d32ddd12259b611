package org.imprimatur.once;

/** Somebody else wrote in between: nothing was done. */
public final class PremiseBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PremiseBrokenException(Premise premise) {
        super(premise.subject().value() + " has more entries than the " + premise.version() + " that were read");
    }
}
