package org.imprimatur.redline;

/**
 * One stop when stepping through a redline; its id stands in the HTML.
 *
 * @param place the heading that it stands under; empty before the first
 */
public record Change(String id, Kind kind, String excerptBefore, String excerptAfter, String place) {

    /** What happened to the words, the link, the look or the place. */
    public enum Kind {
        INSERTED,
        DELETED,
        REPLACED,
        MOVED,
        LINK_CHANGED,
        FORMAT_CHANGED,
        IMAGE_CHANGED
    }
}
