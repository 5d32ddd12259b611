package org.imprimatur.api;

/** A query parameter cannot be understood. */
class BadParameterException extends RefusedException {
    BadParameterException(String parameter, String key, String... args) {
        super(400, key, parameter, args);
    }
}
