package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Standing;

/** Draws up a page that waits. */
@ApplicationScoped
public class WaitingLines {
    private final Lines lines;
    private final ReviewQueue queue;
    private final Moves moves;

    @Inject
    public WaitingLines(Lines lines, ReviewQueue queue, Moves moves) {
        this.lines = lines;
        this.queue = queue;
        this.moves = moves;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WaitingLines() {
        this(null, null, null);
    }

    /** Empty for a page that does not wait. */
    Optional<Waiting> of(Standing page, Actor me, Instant now, Words words) {
        return page.submission().map(asked -> {
            var size = queue.size(page);
            var due = page.review().due();
            return new Waiting(
                    lines.brief(page, words),
                    asked.by().value(),
                    Moment.of(asked.at(), words),
                    asked.note(),
                    page.assignee().map(AccountName::value).orElse(""),
                    due.map(instant -> Moment.of(instant, words)).orElse(null),
                    due.filter(now::isAfter).isPresent(),
                    page.review().openComments(),
                    size.wordsAdded(),
                    size.wordsRemoved(),
                    page.live().isEmpty(),
                    page.writers().contains(me.name()),
                    Progress.of(moves.pending(page), words));
        });
    }
}
