package org.imprimatur.desk.links;

/**
 * A link of a text to a page of the site.
 *
 * @param words empty where the field holds nothing but the link
 * @param address as it is written
 * @param line of the field on which it stands, from 1
 * @param id of the page that it leads to; empty where there is none
 * @param title of that page, or its path
 * @param path where that page stands
 * @param state what readers find
 * @param reference what keeps it from breaking when the page moves; empty where it is a reference or leads nowhere
 */
public record InnerLink(
        String words, String address, int line, String id, String title, String path, State state, String reference) {
    /** What readers find behind a link. */
    public enum State {
        FINE,
        /** The page was never live, or is for some readers only. */
        NOT_LIVE,
        /** It was taken off the site, or archived. */
        GONE,
        OTHER_LANGUAGE,
        /** The page is there, and has no such heading or other place. */
        NO_PLACE,
        UNKNOWN
    }

    public boolean isBroken() {
        return state != State.FINE && state != State.OTHER_LANGUAGE;
    }
}
