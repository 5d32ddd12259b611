package org.imprimatur.store.embedded;

import java.util.List;

/**
 * What a check of the whole store found.
 *
 * @param documents how many documents were read
 * @param problems a sentence for each damage, at most a few hundred; empty when all is well
 */
public record Verification(long documents, List<String> problems) {

    /** Whether nothing was found. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
