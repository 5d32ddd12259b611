package org.imprimatur.themes;

import java.util.List;

/**
 * That a page of a type came, changed or went.
 *
 * @param kind {@code added}, {@code changed} or {@code removed}, as message keys spell it
 * @param title of the page; the path where it is off the site
 * @param href empty where it is off the site
 * @param fields those that say something else than before; none where the text alone changed
 * @param redline where all of the change can be read; empty where readers do not learn it
 */
public record Happening(String kind, Day at, String title, String href, List<Differing> fields, String redline) {
    public Happening {
        fields = List.copyOf(fields);
    }

    /** A field before and after; empty where it said nothing. */
    public record Differing(String label, String was, String now) {}
}
