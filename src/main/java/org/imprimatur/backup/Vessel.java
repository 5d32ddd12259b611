package org.imprimatur.backup;

import java.util.List;
import org.imprimatur.page.Hash;

/** A store that is filled from a backup. From its beginning to its end it says that it is not whole. */
public interface Vessel extends AutoCloseable {
    /** Whether it holds nothing, or only what a restore that did not finish has left. */
    boolean isEmpty();

    /** Throws away what an unfinished restore left, and notes that one has begun. */
    void begin(Hash backup);

    /** Each of them is on disk on return. */
    void fill(List<Document> documents);

    /** What it holds now. */
    Contents contents();

    /** Notes that all is there: the store can be used. */
    void finish();

    @Override
    void close();
}
