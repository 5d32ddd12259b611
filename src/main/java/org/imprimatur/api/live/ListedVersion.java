package org.imprimatur.api.live;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.reading.Version;

/**
 * One text that the public read of a page.
 *
 * @param until when it ended; missing for what is live
 * @param ended {@code replaced} or {@code withdrawn}; missing likewise
 * @param replaced the number of the version whose place it took
 * @param shown whether its text may be read
 */
public record ListedVersion(
        int number,
        int revision,
        String textHash,
        String path,
        Instant published,
        Optional<Instant> until,
        Optional<String> ended,
        Optional<Integer> replaced,
        ReviewOfPage reviewed,
        boolean shown) {
    static ListedVersion of(Version version, Optional<Version> before) {
        return new ListedVersion(
                version.number(),
                version.revision(),
                version.text().hex(),
                version.path().value(),
                version.since(),
                version.until(),
                version.until().map(at -> version.withdrawn() ? "withdrawn" : "replaced"),
                before.filter(one -> !one.withdrawn()).map(Version::number),
                new ReviewOfPage(version.reviewed(), version.capacities()),
                version.shown());
    }
}
