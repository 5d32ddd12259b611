package org.imprimatur.spi;

import java.io.IOException;
import java.io.InputStream;
import org.imprimatur.page.Hash;

/**
 * Keeps the bytes of images and documents where the host keeps its own: in a bucket, on a share. What is known of a file (its name,
 * kind and size) and its history stay in the product's store, whose backup does not hold these bytes: keep them as safe.
 *
 * <p>With such a bean every new file goes there; files that came before stay where they are. Two such beans stop the start.
 */
public interface AssetStore {
    /**
     * Keeps bytes under their SHA-256. Durable when it returns. The same again is nothing; what an interrupted attempt left behind
     * is written over.
     *
     * @param bytes exactly {@code size}; not closed here
     */
    void keep(Hash hash, long size, InputStream bytes) throws IOException;

    /**
     * Some of the bytes, closed by whoever reads them.
     *
     * @param from the first byte
     * @param to the byte after the last
     */
    InputStream open(Hash hash, long from, long to) throws IOException;

    /** Forgets bytes that nothing names any more; where there are none, nothing. */
    void remove(Hash hash) throws IOException;
}
