package org.imprimatur.catalogue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.Problem;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Standing;

/**
 * What a change of a type does to the pages that are there.
 *
 * @param pages of the type
 * @param live how many of them readers find
 * @param inReview how many wait for a lawyer's yes
 * @param drafts how many are being written
 * @param affected those that something changes for, by path
 * @param fading how many live pages show readers something that they will not show any more
 */
public record Effects(int pages, int live, int inReview, int drafts, int fading, List<Affected> affected) {
    public Effects {
        affected = List.copyOf(affected);
    }

    /**
     * One page that something changes for.
     *
     * @param fresh what keeps its working text from review that did not before
     * @param solved what does so no more
     * @param asked where it is in review and is asked for something else
     */
    public record Affected(
            Standing page, String title, List<Problem> fresh, List<Problem> solved, Optional<Asked> asked) {
        public boolean isIncomplete() {
            return !fresh.isEmpty();
        }
    }

    /** What a page in review needs, before and after. */
    public record Asked(
            ReviewPolicy before, ReviewPolicy after, List<String> missingBefore, List<String> missingAfter) {}

    public int incomplete() {
        return (int) affected.stream().filter(Affected::isIncomplete).count();
    }

    /** How many pages in review are asked for something else. */
    public int askedAnew() {
        return (int) affected.stream().filter(one -> one.asked().isPresent()).count();
    }

    static Effects of(Optional<ContentType> was, ContentType next, Standings standings, Texts texts) {
        var counting = new Counting(was.orElse(next), next, texts);
        standings.of(next.name()).stream()
                .sorted(PageAddress.order(Standing::locale, Standing::path))
                .forEach(counting::look);
        return counting.effects();
    }
}
