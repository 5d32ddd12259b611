package org.imprimatur.listing;

import java.util.Optional;
import org.imprimatur.workflow.ReleaseId;

/**
 * What somebody wants to be done with many pages.
 *
 * @param value the tags separated by commas, the owner, or the day; empty takes owner or day away
 * @param note for the history, or for counsel
 */
public record Wish(Deed deed, String value, Optional<ReleaseId> release, String note) {}
