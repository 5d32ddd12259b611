package org.imprimatur.review;

/** Draws evidence as pages that people read, in one file that carries the packet for machines as well. */
public interface Paper {
    /**
     * Draws a PDF.
     *
     * @param key the key under which it will be sealed; people compare its fingerprint
     * @param packet the same evidence as canonical JSON; attached as it is
     */
    byte[] print(Evidence evidence, SealKey key, byte[] packet);
}
