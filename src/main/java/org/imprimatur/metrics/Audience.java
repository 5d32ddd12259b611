package org.imprimatur.metrics;

/** Who is told of the metrics. */
public enum Audience {
    NOBODY,
    /** Whoever has a token of the scope {@code read}, or an account's name and password. */
    TOKEN,
    EVERYBODY;

    /** The one that a value of the setting names. */
    public static Audience of(String value) {
        return switch (value) {
            case "off" -> NOBODY;
            case "open" -> EVERYBODY;
            default -> TOKEN;
        };
    }
}
