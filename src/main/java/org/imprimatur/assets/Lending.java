package org.imprimatur.assets;

/** That whoever sends a request may see some files that are not public, as under a preview link. */
public interface Lending {
    /** The request attribute that says so; no request from outside can bring it along. */
    String ATTRIBUTE = "org.imprimatur.assets.lending";

    boolean lends(Asset asset);
}
