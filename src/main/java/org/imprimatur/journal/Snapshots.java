package org.imprimatur.journal;

import java.util.List;
import java.util.function.Consumer;

/** Where snapshots are kept, one a page. A cache: whoever deletes it loses nothing but time. */
public interface Snapshots {
    /** Tells all there are, in any order and from several threads at once. */
    void forEach(Consumer<Snapshot> each);

    /** Keeps each in place of the one that its page had. */
    void keep(List<Snapshot> some);
}
