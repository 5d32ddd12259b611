package org.imprimatur.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;

/** What a start asks about all pages at once; from several threads, too. */
public interface Survey {
    /** Every page that owns a path: each claims one before its first entry. */
    Set<PageId> pages();

    /** The hashes of those of the entries with these ids that there are, as they were kept. */
    Map<String, Hash> tips(Collection<String> ids);

    /**
     * Names all that is stored after so many writes of this node, as no other state is ever named; empty where the
     * engine, or another node that writes, cannot promise that.
     */
    Optional<String> state(int writesFromNow);

    /** The ids of all entries that were written after the last of these states; empty where the engine cannot prove which. */
    Optional<Set<String>> writtenSince(Collection<String> states);

    /** A text that an entry names. */
    Text text(Hash hash);
}
