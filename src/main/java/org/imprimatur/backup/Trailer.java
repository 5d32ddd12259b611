package org.imprimatur.backup;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.imprimatur.page.Hash;

/** The last line: what all the others must add up to. */
record Trailer(Totals totals) {
    static final String KIND = "end";

    byte[] line(long number) {
        return Line.sealed(Line.begin(number, KIND)
                .name("counts")
                .counts(totals.counts())
                .name("content")
                .text(totals.content().hex())
                .name("sha256")
                .text(totals.all().hex()));
    }

    static Trailer read(JsonObject json) {
        var counts = new HashMap<String, Long>();
        var written = json.getJsonObject("counts");
        written.keySet()
                .forEach(kind -> counts.put(kind, written.getJsonNumber(kind).longValueExact()));
        return new Trailer(new Totals(
                Map.copyOf(counts), new Hash(json.getString("content")), new Hash(json.getString("sha256"))));
    }
}
