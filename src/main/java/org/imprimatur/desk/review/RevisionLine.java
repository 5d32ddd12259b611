package org.imprimatur.desk.review;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** A revision as lists show it. */
public record RevisionLine(
        int number, String hash, String author, Moment at, String note, boolean isHead, boolean isLive) {
    public static RevisionLine of(Revision revision, Standing page, Words words) {
        return new RevisionLine(
                revision.number(),
                revision.text().brief(),
                revision.author().value(),
                Moment.of(revision.at(), words),
                revision.note(),
                revision.number() == page.head().number(),
                page.live()
                        .map(live -> live.revision().number() == revision.number())
                        .orElse(false));
    }
}
