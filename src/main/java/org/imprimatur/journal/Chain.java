package org.imprimatur.journal;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.Hash;
import org.jspecify.annotations.Nullable;

/** Checks that the entries of a subject follow one another without a gap and without an altered one. */
public final class Chain {
    private Chain() {}

    /** The first entry that does not follow from the one before it. */
    public static Optional<Break> firstBreak(List<Entry> entries) {
        Entry before = null;
        for (Entry entry : entries) {
            var why = broken(before, entry);
            if (why.isPresent()) {
                return Optional.of(new Break(entry, why.get()));
            }
            before = entry;
        }
        return Optional.empty();
    }

    /** Why an entry does not follow from the one before it; empty where it does. */
    static Optional<String> broken(@Nullable Entry before, Entry entry) {
        int expected = before == null ? 1 : before.number() + 1;
        var tip = before == null ? Hash.NONE : before.hash();
        if (entry.number() != expected) {
            return Optional.of("entry " + expected + " of " + entry.subject() + " is missing before it");
        }
        return entry.previous().equals(tip)
                ? Optional.empty()
                : Optional.of(
                        "it names " + entry.previous().brief() + " as the entry before it, which has " + tip.brief());
    }

    /** Where a chain does not hold, and why. */
    public record Break(Entry entry, String why) {}
}
