package org.imprimatur.finding;

import java.util.Collection;
import java.util.Optional;
import org.imprimatur.page.PageId;

/** The pages that are to be found. */
public interface Shelf {
    Collection<PageId> pages();

    /** Empty where the page is not, or no longer, to be found. */
    Optional<Leaf> leaf(PageId page);

    /** What people can read of it. */
    PageWords read(Leaf leaf);

    /** Says in which form leaves are read; where it says something else than before, all are read again. */
    String shape(Leaf leaf);
}
