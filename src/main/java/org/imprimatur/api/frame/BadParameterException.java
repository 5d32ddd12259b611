package org.imprimatur.api.frame;

/** A query parameter cannot be understood. */
public class BadParameterException extends RefusedException {
    public BadParameterException(String parameter, String key, String... args) {
        super(400, key, parameter, args);
    }
}
