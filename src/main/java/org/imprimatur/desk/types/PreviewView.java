package org.imprimatur.desk.types;

import java.util.List;

/**
 * What a change of a type would do, before it is done.
 *
 * @param draft the file that would be saved
 * @param way the screen that it was typed on: form or yaml
 * @param redline of the file
 * @param changes what changes, a sentence each
 * @param pages those that something changes for; the first of them
 * @param more how many others there are
 */
public record PreviewView(
        String name,
        String label,
        boolean isNew,
        boolean isSame,
        int seen,
        String draft,
        String way,
        String note,
        String problem,
        String redline,
        List<String> changes,
        Counts counts,
        List<Page> pages,
        int more) {
    /** How many pages of the type there are, and how many it is about. */
    public record Counts(int pages, int live, int inReview, int drafts, int incomplete, int asked, int fading) {}

    /**
     * One page that something changes for.
     *
     * @param fresh what keeps it from review from then on
     * @param solved what does so no more
     * @param asked what it is asked for in review; empty where that stays
     */
    public record Page(
            String id,
            String title,
            String locale,
            String path,
            String stage,
            int live,
            List<String> fresh,
            List<String> solved,
            List<String> asked) {}
}
