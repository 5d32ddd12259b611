package org.imprimatur.redline;

/** One stop when stepping through a redline; its id stands in the HTML. */
public record Change(String id, Kind kind, String excerptBefore, String excerptAfter) {

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
