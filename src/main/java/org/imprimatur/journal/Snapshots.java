package org.imprimatur.journal;

import java.util.function.Consumer;

/** Where snapshots are kept. Losing any of them costs time and nothing else. */
public interface Snapshots {
    /** Tells every snapshot there is, perhaps from several threads at once; of a page there may be several. */
    void forEach(Consumer<Snapshot> each);

    /** Keeps one more. */
    void keep(Snapshot snapshot);

    /** Keeps these, one after the other, then throws away all that were there before. */
    void replace(Iterable<Snapshot> all);
}
