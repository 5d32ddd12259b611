package org.imprimatur.importers;

import org.jspecify.annotations.Nullable;

/** An archive that is not unpacked; the message is the key of the sentence that says why. */
public final class BadArchive extends Exception {

    BadArchive(String key, @Nullable Throwable cause) {
        super(key, cause);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
