package org.imprimatur.journal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;

/** What a start asks about all pages at once; from several threads, too. */
public interface Survey {
    /** Every page that owns a path: each claims one before its first entry. */
    Set<PageId> pages();

    /** Those of the entries with these ids that there are, in any order. */
    List<Entry> entries(Collection<String> ids);

    /** A text that an entry names. */
    Text text(Hash hash);
}
