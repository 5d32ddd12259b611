package org.imprimatur.journal;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.Hash;

/** Checks that the entries of a subject follow one another without a gap and without an altered one. */
public final class Chain {
    private Chain() {}

    /** The first entry that does not follow from the one before it. */
    public static Optional<Break> firstBreak(List<Entry> entries) {
        var previous = Hash.NONE;
        int number = 1;
        for (Entry entry : entries) {
            if (entry.number() != number) {
                return Optional.of(new Break(entry, "entry " + number + " is missing"));
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of(new Break(
                        entry,
                        "it names " + entry.previous().brief() + " as the entry before it, which has "
                                + previous.brief()));
            }
            previous = entry.hash();
            number++;
        }
        return Optional.empty();
    }

    /** Where a chain does not hold, and why. */
    public record Break(Entry entry, String why) {}
}
