package org.imprimatur.desk.review;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * The review screen.
 *
 * @param seen the hash of the text that is drawn; every answer carries it
 * @param base the number of the revision compared with; 0 where the text is wholly new
 * @param since what changed after the text that a stale tab had shown
 * @param typed what was typed into a form that was refused
 */
public record ReviewView(
        PageLine page,
        String seen,
        int base,
        String against,
        String view,
        List<Choice> bases,
        String author,
        Moment written,
        String note,
        @Nullable Submitted submitted,
        ComparisonView comparison,
        Map<String, Arrow> arrows,
        String wording,
        List<String> missing,
        List<Signed> signed,
        List<Happening> past,
        String problem,
        List<String> blockers,
        @Nullable ComparisonView since,
        Typed typed) {
    /** Who asked for the review, when, and what they said. */
    public record Submitted(String by, Moment at, String note) {}

    /** A sign-off of exactly this text. */
    public record Signed(String by, Moment at, String capacity, String wording) {}

    /** What is filled in again after a refusal; never the password. */
    public record Typed(String note, String reason, String capacity) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public String shortHash() {
        return seen.substring(0, 8);
    }
}
