package org.imprimatur.listing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * What there is to know of all pages at a glance.
 *
 * @param live how many the public reads
 * @param waits how many texts wait for an answer, by how long they have
 * @param oldest the submission that has waited longest
 * @param weeks the last ones, the present one at the end
 * @param expiring the live pages of which something ends soon or has ended, the first end first
 * @param lately the pages that went live last, the last one first
 */
public record Figures(
        Map<Stage, Integer> stages,
        int live,
        Map<Wait, Integer> waits,
        Optional<Instant> oldest,
        List<Week> weeks,
        List<Expiry> expiring,
        List<Standing> lately) {

    /** How long a text has waited. */
    public enum Wait {
        DAY(1),
        THREE_DAYS(3),
        WEEK(7),
        FORTNIGHT(14),
        LONGER(Integer.MAX_VALUE);

        private final int days;

        Wait(int days) {
            this.days = days;
        }

        /** A week or more. */
        public boolean isLong() {
            return this == FORTNIGHT || this == LONGER;
        }

        /** What was submitted then or before has waited longer; empty where nothing waits longer. */
        Optional<Instant> end(Instant now) {
            return this == LONGER ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
        }
    }

    /**
     * One week.
     *
     * @param begins a Monday
     * @param median of the time from a submission to its answer, of the answers that were given in it
     * @param wentLive how many texts that are live now went live in it
     */
    public record Week(LocalDate begins, int answers, int yes, Optional<Duration> median, int wentLive) {}

    /** That something of a live page ends. */
    public record Expiry(PageId page, LocalDate day, long days) {}
}
