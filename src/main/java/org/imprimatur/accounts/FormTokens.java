package org.imprimatur.accounts;

/** Tells the forms of the browser that sends the current request from those that others would have it send. */
public interface FormTokens {
    /** The same for as long as the browser's session lasts, on every node and over restarts. */
    String token();
}
