package org.imprimatur.themes;

import java.util.Optional;
import java.util.SortedMap;

/** A place where the files of one theme lie. */
interface Shelf {
    Optional<ThemeFile> find(String name);

    /** For each file something that is cheap to get and changes when the file does. */
    SortedMap<String, String> stamps();

    /** The same files as they are now, if they can change at all. */
    default Shelf frozen() {
        return this;
    }
}
