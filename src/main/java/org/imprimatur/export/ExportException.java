package org.imprimatur.export;

/** There is no export, for a reason that the person at the terminal can do something about. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ExportException(String sentence) {
        super(sentence);
    }
}
