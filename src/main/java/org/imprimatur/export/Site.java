package org.imprimatur.export;

/** A site as anybody reads it who is not signed in. */
public interface Site {
    /**
     * Asks for what stands at an address.
     *
     * @param path with its first slash, as it stands in links
     */
    Answer get(String path);
}
