package org.imprimatur.backup;

import java.util.Map;
import org.imprimatur.page.Hash;

/**
 * What a backup holds.
 *
 * @param counts how many documents of each kind
 * @param content the SHA-256 of the lines of all documents; the same for two stores that hold the same
 * @param all the SHA-256 of all lines before the last
 */
public record Totals(Map<String, Long> counts, Hash content, Hash all) {
    public long documents() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
