package org.imprimatur.preview;

import org.imprimatur.journal.Subject;

/**
 * What somebody asks for who makes a link.
 *
 * @param target the page or the release that it is to show
 * @param isPinned whether it keeps showing what is there now, or follows the drafts
 * @param revision the one of a page that it is pinned to; 0 for the newest
 * @param days how long it lasts; 0 for as long as is usual
 * @param label for whom it is; may be empty
 */
public record Wish(Subject target, boolean isPinned, int revision, int days, String label) {}
