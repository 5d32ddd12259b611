package org.imprimatur.desk.review;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Step;

/** One line of a page's time line. */
public record Happening(String kind, int revision, String hash, String by, Moment at, String said, String capacity) {
    static Happening of(Step step, Words words) {
        var reason = step.detail(Detail.REASON);
        return new Happening(
                step.transition().id(),
                step.revision(),
                step.text().brief(),
                step.by().value(),
                Moment.of(step.at(), words),
                reason.isEmpty() ? step.detail(Detail.NOTE) : reason,
                step.detail(Detail.CAPACITY));
    }
}
