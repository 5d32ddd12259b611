package org.imprimatur.once;

import java.time.Instant;
import java.util.List;

/** Where requests are noted for all nodes to see: in no backup, for a restored store did not do what was done since. */
public interface Notes {
    /**
     * Durable when it returns.
     *
     * @return false where there is one with this id; nothing is changed then
     */
    boolean insert(Note note);

    /** Takes the place of the one with its id, where that is still there. */
    void renew(Note note);

    /** Those whose ids begin like this, by their ids. */
    List<Note> under(String beginning);

    void remove(String id);

    /** Removes those that are older. */
    int removeBefore(Instant then);
}
