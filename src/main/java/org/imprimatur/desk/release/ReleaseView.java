package org.imprimatur.desk.release;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.desk.review.ComparisonView;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one release.
 *
 * @param state {@code OPEN}, {@code LIVE} or {@code GIVEN_UP}
 * @param live when and by whom it was taken live
 * @param deeds what can be done with all its pages at once, by the name of the arrow
 * @param timing when it goes live by itself
 * @param wordings what a sign-off declares, one for each different wording among the pages
 * @param capacities in which a sign-off is missing on some page
 * @param blockers the pages that were in the way of what was tried last
 */
public record ReleaseView(
        String id,
        String name,
        String state,
        String opened,
        Moment since,
        @Nullable Done live,
        List<Member> members,
        Map<String, Deed> deeds,
        Timing timing,
        List<Declared> wordings,
        List<String> capacities,
        String problem,
        List<Blocker> blockers,
        Typed typed) {
    /** Who took it live, and when. */
    public record Done(String by, Moment at) {}

    /**
     * A page of the release.
     *
     * @param seen the hash of the text that is drawn; every answer carries it
     * @param base the number of the live revision that it is compared with; 0 where the page is new
     * @param comparison only while the release is open: afterwards there is nothing to be read
     */
    public record Member(
            PageLine page,
            String seen,
            int base,
            List<Signed> signed,
            List<String> missing,
            @Nullable ComparisonView comparison) {}

    /** A sign-off that a page of the release has. */
    public record Signed(String by, String capacity) {}

    /** Something to do with all pages at once, or why not. */
    public record Deed(String why, List<Blocker> blockers) {
        public boolean isOpen() {
            return why.isEmpty();
        }
    }

    /** A page that is in the way, and why. */
    public record Blocker(String id, String title, String locale, String why) {}

    /**
     * What a sign-off declares.
     *
     * @param hash carried by the sign-off, so that it is given under this wording or not at all
     */
    public record Declared(String wording, String hash) {}

    /**
     * When it goes live by itself, and that it was to and did not.
     *
     * @param zone in which the instant is typed
     * @param typed as the form shows it again
     */
    public record Timing(@Nullable SetTime plan, @Nullable Missed missed, String zone, String typed) {}

    /**
     * An instant that is set.
     *
     * @param inTheWay what would keep it from going live, were it now
     */
    public record SetTime(Moment at, String by, Moment set, List<Blocker> inTheWay) {}

    /** An instant that came and went. */
    public record Missed(Moment at, String why, List<Blocker> pages) {}

    /** What is filled in again after a refusal; never the password. */
    public record Typed(String note, String reason, String address, String capacity, String at) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
