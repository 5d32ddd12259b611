package org.imprimatur.journal;

import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Standing;

/**
 * Where a page stands.
 *
 * @param tip the hash of the entry that led there
 */
record Known(Standing standing, Hash tip) {
    /** The id of the entry that led there. */
    String tipId() {
        return Entry.id(Subject.of(standing.id()), standing.version());
    }

    /** The id of the entry that comes next; while there is none, nothing has happened since. */
    String nextId() {
        return Entry.id(Subject.of(standing.id()), standing.version() + 1);
    }
}
