package org.imprimatur.page;

/** What is stored is not what was hashed. */
public class DamagedException extends RuntimeException {
    public DamagedException(String what) {
        super(what);
    }
}
