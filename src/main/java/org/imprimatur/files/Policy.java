package org.imprimatur.files;

import jakarta.servlet.http.HttpServletResponse;
import org.imprimatur.assets.AssetType;

/** What browsers may do with a file that somebody handed in. */
final class Policy {
    /** Nothing runs and nothing is fetched, even where the file is opened by itself. */
    private static final String SEALED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    /** A sandbox would keep browsers from opening their reader of documents. */
    private static final String DOCUMENT =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

    private Policy() {}

    static void secure(HttpServletResponse response, AssetType type) {
        response.setHeader("Content-Security-Policy", type == AssetType.PDF ? DOCUMENT : SEALED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // A page shows it all the same; who follows its address gets a file and no document of this origin.
        response.setHeader("Content-Disposition", type == AssetType.SVG ? "attachment" : "inline");
    }
}
