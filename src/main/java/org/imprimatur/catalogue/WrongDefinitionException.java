package org.imprimatur.catalogue;

/** That a file defines no content type. */
public final class WrongDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Says what is wrong.
     *
     * @param line of the file; 0 where it is about the whole
     */
    public WrongDefinitionException(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
