package org.imprimatur.desk.previews;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * The links to one page or release.
 *
 * @param here the screen's own address below the desk
 * @param look where who signed in looks at the same
 * @param page empty where the links are to a release
 * @param name of the page or the release
 * @param revisions that a link to a page may be pinned to, the newest first
 * @param closed why whoever looks may make none; empty where they may
 * @param address of the link that was just made; told once
 */
public record LinksView(
        String here,
        String look,
        @Nullable PageLine page,
        String name,
        List<Line> links,
        List<Integer> revisions,
        int mostDays,
        String closed,
        String address,
        String problem,
        Typed typed) {
    /**
     * A link.
     *
     * @param state {@code OPEN}, {@code EXPIRED} or {@code REVOKED}
     * @param revision the one of a page that it shows; 0 where it follows the draft
     */
    public record Line(
            String id,
            String label,
            String state,
            boolean pinned,
            int revision,
            String by,
            Moment made,
            Moment until,
            int views,
            @Nullable Moment seen,
            String revokedBy,
            @Nullable Moment revoked) {
        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** What stands in the form. */
    public record Typed(String label, String days, String revision) {}
}
