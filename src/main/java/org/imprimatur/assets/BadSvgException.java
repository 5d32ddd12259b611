package org.imprimatur.assets;

import java.io.IOException;

/** A file that is no SVG, or none that can be read. */
class BadSvgException extends IOException {
    private final String where;

    BadSvgException(String where, Throwable cause) {
        super(cause);
        this.where = where;
    }

    BadSvgException(String where) {
        super(where);
        this.where = where;
    }

    /** The line, or the name of what stands there instead. */
    String where() {
        return where;
    }
}
