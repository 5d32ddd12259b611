package org.imprimatur.api.manage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imprimatur.journal.Entry;

/** All that happened to a page, the first entry first; each names the hash of the one before it. */
public record PastEntries(List<PastEntry> entries) {
    /** One entry of the journal. */
    public record PastEntry(
            int number, Instant at, String by, String kind, Map<String, String> details, String hash, String previous) {
        public static PastEntry of(Entry entry) {
            return new PastEntry(
                    entry.number(),
                    entry.at(),
                    entry.by().value(),
                    entry.kind(),
                    entry.details(),
                    entry.hash().hex(),
                    entry.previous().hex());
        }
    }

    public static PastEntries of(List<Entry> entries) {
        return new PastEntries(entries.stream().map(PastEntry::of).toList());
    }
}
