package org.imprimatur.workflow;

import java.time.Instant;
import java.util.List;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PagePath;

/**
 * That the public read a text, from when until when.
 *
 * @param step the number of the one that took it live
 * @param reviewed when its last sign-off was given
 * @param capacities in which it was signed off
 * @param end the number of the step that ended it
 * @param withdrawn whether the page was taken off the site then; else another text took its place
 */
public record Publication(
        int step,
        int revision,
        Hash text,
        PagePath path,
        Instant since,
        Instant reviewed,
        List<String> capacities,
        int end,
        Instant until,
        boolean withdrawn) {
    public Publication {
        capacities = List.copyOf(capacities);
    }

    static Publication of(Standing.Live live, Step end, boolean withdrawn) {
        return new Publication(
                live.step(),
                live.revision().number(),
                live.revision().text(),
                live.path(),
                live.since(),
                live.reviewed(),
                live.capacities(),
                end.number(),
                end.at(),
                withdrawn);
    }
}
