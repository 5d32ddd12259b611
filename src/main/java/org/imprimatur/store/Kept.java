package org.imprimatur.store;

/** A document that knows its id. Two are the same when all that they say is. */
interface Kept {
    String id();
}
