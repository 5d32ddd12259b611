package org.imprimatur.api.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Summary;
import org.imprimatur.workflow.Standing;

/**
 * A page that waits for review.
 *
 * @param seen the hash of the text that waits
 * @param wordsAdded against what is live, as are the words removed
 */
public record QueuedPage(
        String id,
        String title,
        String type,
        String locale,
        String path,
        String seen,
        String submitter,
        Instant submitted,
        String note,
        Optional<String> assignee,
        Optional<Instant> due,
        boolean overdue,
        int openComments,
        int wordsAdded,
        int wordsRemoved) {
    /**
     * Some of those that fit.
     *
     * @param total how many fit
     * @param next the cursor of the next piece
     */
    public record Several(List<QueuedPage> pages, int total, Optional<String> next) {}

    /** Empty for a page that does not wait. */
    static Optional<QueuedPage> of(Standing page, Texts texts, Summary size, Instant now) {
        return page.submission()
                .map(asked -> new QueuedPage(
                        page.id().value(),
                        texts.get(page.head().text()).title(),
                        page.type().value(),
                        page.locale().value(),
                        page.path().value(),
                        page.head().text().hex(),
                        asked.by().value(),
                        asked.at(),
                        asked.note(),
                        page.assignee().map(AccountName::value),
                        page.review().due(),
                        page.review().due().filter(now::isAfter).isPresent(),
                        page.review().openComments(),
                        size.wordsAdded(),
                        size.wordsRemoved()));
    }
}
