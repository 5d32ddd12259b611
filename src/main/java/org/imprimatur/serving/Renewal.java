package org.imprimatur.serving;

/** Makes one answer anew. Readers find it when what comes back is run, so that all that one change makes stale go out at once. */
@FunctionalInterface
public interface Renewal {
    Runnable make();
}
