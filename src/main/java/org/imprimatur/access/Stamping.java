package org.imprimatur.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Marks documents, so that each copy tells whose it is. */
public interface Stamping {
    /**
     * The document with a mark on every page.
     *
     * @param lines whose copy it is and from when
     */
    byte[] mark(InputStream document, List<String> lines) throws IOException, Unmarkable;

    /** Why a document cannot be marked, if it cannot. */
    final class Unmarkable extends Exception {
        private final String key;

        /** @param key names the sentence that tells why */
        public Unmarkable(String key, Throwable cause) {
            super(key, cause);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
