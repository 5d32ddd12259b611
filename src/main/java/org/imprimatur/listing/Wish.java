package org.imprimatur.listing;

import java.util.Collection;
import java.util.Optional;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;

/**
 * What somebody wants to be done with many pages.
 *
 * @param value the tags separated by commas, the owner, or the day; empty takes owner or day away
 * @param note for the history, or for counsel
 */
public record Wish(Deed deed, String value, Optional<ReleaseId> release, String note) {
    /** Why nothing of it can be begun: nobody should wait for a thousand refusals that are the same. */
    public Optional<Refused> problem(Actor actor, Collection<PageId> pages) {
        if (!actor.isOneOf(deed.by())) {
            return Optional.of(new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN));
        }
        return pages.isEmpty() ? missing("PAGES_NEEDED", true) : missing();
    }

    private Optional<Refused> missing() {
        return switch (deed) {
            case ADD_TAGS, REMOVE_TAGS -> missing("TAGS_NEEDED", value.isBlank());
            case JOIN -> missing("RELEASE_NEEDED", release.isEmpty());
            case ARCHIVE -> missing("REASON_NEEDED", note.isBlank());
            case SUBMIT, OWNER, REVIEW_BY, UNARCHIVE -> Optional.empty();
        };
    }

    private static Optional<Refused> missing(String key, boolean is) {
        return is ? Optional.of(new Refused(key, Grounds.INVALID)) : Optional.empty();
    }
}
