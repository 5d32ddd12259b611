package org.imprimatur.desk.review;

import java.util.List;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * The review screen.
 *
 * @param seen the hash of the text that is drawn; every answer carries it
 * @param base the number of the revision compared with; 0 where the text is wholly new
 * @param sides only where they are asked for, as is the translation
 * @param since what changed after the text that a stale tab had shown
 */
public record ReviewView(
        PageLine page,
        String seen,
        int base,
        Reading reading,
        List<Choice> bases,
        String author,
        Moment written,
        String note,
        @Nullable Submitted submitted,
        @Nullable Stale stale,
        ComparisonView comparison,
        Stepping stepping,
        @Nullable SidesView sides,
        @Nullable TranslationView translation,
        List<Sections.Drawn> side,
        List<Sections.Drawn> below,
        String problem,
        List<String> blockers,
        @Nullable ComparisonView since) {
    /** That the page is a translation whose source has moved on since it was written. */
    public record Stale(String language, String locale, int by) {}

    /** Who asked for the review, when, and what they said. */
    public record Submitted(String by, Moment at, String note) {}

    public String against() {
        return reading.against();
    }

    public String view() {
        return reading.way().id();
    }

    public String shortHash() {
        return seen.substring(0, 8);
    }
}
