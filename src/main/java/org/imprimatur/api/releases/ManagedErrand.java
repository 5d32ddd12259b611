package org.imprimatur.api.releases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.imprimatur.api.manage.ManagedRelease;
import org.imprimatur.listing.Errand;
import org.imprimatur.listing.Worked;

/**
 * Long work that was set going.
 *
 * @param deed what is done with each page, or what an import does
 * @param state {@code working}, {@code done}, {@code stopped} or {@code failed}
 * @param done how many of the pieces are done, whatever became of them
 * @param changed how many pages it changed so far
 * @param refused the pages that were refused so far, each with the reason; empty in lists
 */
public record ManagedErrand(
        String id,
        String deed,
        Instant begun,
        String state,
        int total,
        int done,
        int changed,
        List<ManagedRelease.Blocker> refused) {
    /** All of one's own that are remembered, the newest first. */
    public record Listed(List<ManagedErrand> errands) {}

    static ManagedErrand of(Errand<?> errand, List<ManagedRelease.Blocker> refused) {
        return new ManagedErrand(
                errand.id(),
                errand.name(),
                errand.begun(),
                errand.state().name().toLowerCase(Locale.ROOT),
                errand.total(),
                errand.done(),
                (int) worked(errand).stream().filter(Worked::changed).count(),
                refused);
    }

    static List<Worked> worked(Errand<?> errand) {
        return errand.results().stream()
                .filter(Worked.class::isInstance)
                .map(Worked.class::cast)
                .toList();
    }
}
