package org.imprimatur.finding;

/** So many people look for something at once that nobody else is let in; a moment later it works. */
public class BusyException extends RuntimeException {
    public BusyException() {
        super("too many searches at once");
    }
}
