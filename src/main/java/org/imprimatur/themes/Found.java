package org.imprimatur.themes;

/**
 * What stands at an address of the site.
 *
 * @param status as HTTP counts it
 */
public record Found(int status, View view) {
    static final int THERE = 200;
    static final int MISSING = 404;
    static final int GONE = 410;
}
