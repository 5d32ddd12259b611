package org.imprimatur.editing;

import java.util.Map;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Detail;

/** Which file a text was imported from. */
public record Provenance(String source, String format, Hash bytes) {
    Map<Detail, String> details() {
        return Map.of(Detail.SOURCE, source, Detail.FORMAT, format, Detail.SOURCE_HASH, bytes.hex());
    }
}
