package org.imprimatur.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PagePath;

/**
 * One text that the public read of a page, or reads.
 *
 * @param number counted from 1, by publication; those of a restricted text are counted and not told
 * @param until when another text took its place or the page was taken off the site; empty for what is live
 * @param withdrawn whether the page was taken off the site then
 * @param shown whether its text may be read still: not where the page was taken off the site at its end or later
 */
public record Version(
        int number,
        int revision,
        Hash text,
        PagePath path,
        Instant since,
        Instant reviewed,
        List<String> capacities,
        Optional<Instant> until,
        boolean withdrawn,
        boolean shown) {
    public Version {
        capacities = List.copyOf(capacities);
    }

    public boolean isCurrent() {
        return until.isEmpty();
    }

    boolean covers(Instant at) {
        return !since.isAfter(at) && until.map(at::isBefore).orElse(true);
    }
}
