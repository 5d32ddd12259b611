package org.imprimatur.journal;

import java.util.List;
import java.util.function.Consumer;

/** Where snapshots are kept. A cache: whoever deletes it loses nothing but time. */
public interface Snapshots {
    /** Tells all there are, of a page perhaps older ones as well, in any order and from several threads at once. */
    void forEach(Consumer<Snapshot> each);

    /** Adds some. */
    void keep(List<Snapshot> some);

    /** Keeps these, a few at a time, and then forgets all that were told or kept before. */
    void replace(Iterable<List<Snapshot>> all);
}
