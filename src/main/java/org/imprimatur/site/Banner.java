package org.imprimatur.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said above every page of a preview.
 *
 * @param style the address of what it looks like
 * @param kind of what one looks at, as the message keys spell it
 * @param name of the release, else empty
 * @param state of the release, whether it is open or live; as for an open one for a page
 * @param until when the link ends; empty for those who signed in
 * @param here the page that is drawn, where it is one that differs
 * @param blocked why the release cannot go live now; empty where it can, and for those who have only a link
 * @param desk the screen of the desk where one works on it; empty for those who have only a link
 */
public record Banner(
        String style,
        String kind,
        String name,
        String state,
        String label,
        String until,
        boolean pinned,
        @Nullable Line here,
        List<Line> pages,
        String blocked,
        String desk) {
    /**
     * A page that differs from what is live, or did.
     *
     * @param state {@code new}, {@code changed} or {@code live}
     * @param live the revision that readers have; 0 for none
     * @param why what keeps it from going live; empty where nothing does, or nobody may know
     */
    public record Line(
            String title, String locale, String href, String state, int revision, int live, String stage, String why) {}
}
