package org.imprimatur.desk.keeping;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.desk.review.Arrow;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a page's address, its times and what keeps it.
 *
 * @param seen the hash of the text that is drawn
 * @param livePath where the public reads it; empty where it does not
 * @param times what is set, by the id of its turn
 * @param zone the time zone in which times are shown and typed
 * @param leadsOn the path at which readers are led on to another page, where that is why a move was refused
 */
public record KeepingView(
        PageLine page,
        String seen,
        Map<String, Arrow> arrows,
        String livePath,
        List<Former> former,
        List<Held> holds,
        @Nullable Away archived,
        @Nullable Away withdrawn,
        Map<String, SetTime> times,
        List<Lapse> lapsed,
        String zone,
        Form typed,
        String problem,
        String leadsOn) {
    /** Where readers found the page before. */
    public record Former(String path, Moment until) {}

    /** A legal hold. */
    public record Held(int id, String by, Moment at, String reason) {}

    /** That the page is in the archive or off the site, by whom, since when and why. */
    public record Away(String by, Moment at, String reason, String note) {}

    /**
     * What is set to happen.
     *
     * @param input as an input of a form shows the instant
     */
    public record SetTime(Moment at, String input, String by, Moment set, String reason, String note) {}

    /** What was set and did not happen. */
    public record Lapse(String turn, Moment at, Moment since, String why) {}
}
