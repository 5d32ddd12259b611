package org.imprimatur.assets;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a file. */
enum Fate {
    /** Somebody handed it in, or a text that names it was saved when it was about to go. */
    KEPT("keep"),
    /** No text names it, and it was handed in long ago: it goes a day later, unless it is wanted again. */
    UNNAMED("unnamed"),
    /** It goes now. Whoever writes this entry has won against all who would keep it. */
    COLLECTED("collect"),
    /** Its bytes are gone; the same file can come again. */
    REMOVED("remove");

    private final String id;

    Fate(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<Fate> ofId(String id) {
        return Arrays.stream(values()).filter(fate -> fate.id.equals(id)).findFirst();
    }
}
