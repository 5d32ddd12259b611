package org.imprimatur.datafile;

/** That a data file cannot be used; the message names the file, the line and what is wrong. */
public final class BadDataFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadDataFile(String file, int line, String sentence) {
        super("%s, line %d: %s".formatted(file, line, sentence));
    }

    public BadDataFile(String file, String sentence) {
        super("%s: %s".formatted(file, sentence));
    }
}
