package org.imprimatur.hosting;

import java.util.List;
import org.imprimatur.editing.Publishing;
import org.imprimatur.host.Answer;
import org.imprimatur.host.PageNow;
import org.imprimatur.host.Reviewing;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Stage;

/** Reviews for a host as people review at the desk. */
public final class ReviewingForHosts implements Reviewing {
    private final org.imprimatur.editing.Reviewing reviewing;
    private final Publishing publishing;
    private final Standings standings;
    private final Answers answers;

    public ReviewingForHosts(
            org.imprimatur.editing.Reviewing reviewing, Publishing publishing, Standings standings, Answers answers) {
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.standings = standings;
        this.answers = answers;
    }

    @Override
    public List<PageNow> waiting() {
        return standings.in(Stage.LEGAL_REVIEW).stream().map(Shown::of).toList();
    }

    @Override
    public Answer submit(Actor by, PageId page, Hash seen, String note) {
        return answers.of(reviewing.submit(by, page, seen, note));
    }

    @Override
    public Answer withdraw(Actor by, PageId page, Hash seen, String note) {
        return answers.of(reviewing.withdraw(by, page, seen, note));
    }

    @Override
    public Answer sendBack(Actor by, PageId page, Hash seen, String reason) {
        return answers.of(reviewing.sendBack(by, page, seen, reason));
    }

    @Override
    public Answer approve(Actor by, PageId page, Hash seen, String capacity, LocaleTag language) {
        return answers.of(reviewing.approve(by, page, seen, capacity, language));
    }

    @Override
    public Answer pass(Actor by, PageId page, Hash seen, String step, String note) {
        return answers.of(reviewing.pass(by, page, seen, step, note));
    }

    @Override
    public Answer publish(Actor by, PageId page, Hash seen) {
        return answers.of(publishing.publish(by, page, seen));
    }

    @Override
    public Answer unpublish(Actor by, PageId page, Hash seen, String reason, String note) {
        return answers.of(publishing.unpublish(by, page, seen, reason, note));
    }
}
