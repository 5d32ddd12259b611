package org.imprimatur.themes;

import org.jspecify.annotations.Nullable;

/**
 * A version of a page, as its list shows it.
 *
 * @param state {@code current}, {@code replaced} or {@code withdrawn}, as message keys spell it
 * @param replaced the number of the version whose place it took; 0 where it took none's
 * @param shown whether its text may be read
 * @param redline where it stands what it changed; empty where readers do not learn it
 * @param change what its authors said of that
 */
public record VersionLine(
        int number,
        Day since,
        @Nullable Day until,
        Day reviewed,
        String capacities,
        String state,
        int replaced,
        boolean shown,
        String href,
        String redline,
        int revision,
        String brief,
        String hash,
        String change) {}
