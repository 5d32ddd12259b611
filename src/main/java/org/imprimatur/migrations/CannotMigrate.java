package org.imprimatur.migrations;

/** That the migrations cannot be applied, so that the start must stop; the message says why in a sentence. */
public final class CannotMigrate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotMigrate(String sentence) {
        super(sentence);
    }
}
