package org.imprimatur.datafile;

/** That a data file cannot be used; the message names the file, the line and what is wrong. */
public final class BadDataFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String sentence;

    public BadDataFile(String file, int line, String sentence) {
        super("%s, line %d: %s".formatted(file, line, sentence));
        this.line = line;
        this.sentence = sentence;
    }

    public BadDataFile(String file, String sentence) {
        super("%s: %s".formatted(file, sentence));
        this.line = 0;
        this.sentence = sentence;
    }

    /** 0 where it is about the whole file. */
    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String sentence() {
        return sentence;
    }
}
