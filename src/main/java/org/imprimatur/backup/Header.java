package org.imprimatur.backup;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * The first line: who wrote the backup, of what, when.
 *
 * @param product the version of Imprimatur
 * @param at the moment at which the store was as the backup has it
 * @param engine the engine that it came from
 */
public record Header(String product, Instant at, String engine) {
    static final String KIND = "imprimatur-backup";
    private static final int FORMAT = 1;

    byte[] line() {
        return Line.sealed(Line.begin(1, KIND)
                .name("format")
                .number(FORMAT)
                .name("product")
                .text(product)
                .name("at")
                .text(at.toString())
                .name("engine")
                .text(engine));
    }

    static Header read(JsonObject json) {
        if (!json.getString(Line.KIND).equals(KIND)) {
            throw new IllegalArgumentException("it is not the first line of a backup");
        }
        if (json.getInt("format") != FORMAT) {
            throw new IllegalArgumentException(
                    "it has the format " + json.getInt("format") + "; this version reads " + FORMAT);
        }
        return new Header(json.getString("product"), Instant.parse(json.getString("at")), json.getString("engine"));
    }
}
