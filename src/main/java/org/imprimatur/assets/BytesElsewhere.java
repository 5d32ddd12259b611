package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import org.imprimatur.page.Hash;

/** Where the bytes of files are kept that are not in the store. */
public interface BytesElsewhere {
    void keep(Hash hash, long size, InputStream bytes) throws IOException;

    InputStream open(Hash hash, long from, long to) throws IOException;

    void remove(Hash hash) throws IOException;
}
