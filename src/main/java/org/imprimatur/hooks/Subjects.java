package org.imprimatur.hooks;

import java.util.List;

/** Tells which journals hooks may be told of, from memory. */
public interface Subjects {
    /** Every page. */
    List<Stirred> pages();

    /** Releases and types: few. */
    List<Stirred> others();
}
