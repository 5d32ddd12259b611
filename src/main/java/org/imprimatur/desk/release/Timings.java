package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.LocalMoment;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.editing.SchedulingTogether.Due;
import org.imprimatur.release.Release;
import org.imprimatur.release.Timing;
import org.imprimatur.workflow.Schedule.Lapsed;

/** Shows when a release goes live by itself. */
@RequestScoped
public class Timings {
    private final Desk desk;
    private final SchedulingTogether scheduling;
    private final Blockers blockers;

    @Inject
    public Timings(Desk desk, SchedulingTogether scheduling, Blockers blockers) {
        this.desk = desk;
        this.scheduling = scheduling;
        this.blockers = blockers;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Timings() {
        this(null, null, null);
    }

    ReleaseView.Timing of(Release release, String typed) {
        var words = desk.words();
        var timing = release.timing();
        var zone = desk.settings().zone();
        var shown =
                timing.plan().map(plan -> LocalMoment.typed(plan.at(), zone)).orElse("");
        return new ReleaseView.Timing(
                timing.plan().map(plan -> set(new Due(release, plan), words)).orElse(null),
                timing.missed().map(missed -> missed(missed, words)).orElse(null),
                words.zone(),
                typed.isEmpty() ? shown : typed);
    }

    private ReleaseView.SetTime set(Due due, Words words) {
        var plan = due.plan();
        return new ReleaseView.SetTime(
                Moment.of(plan.at(), words),
                plan.by().value(),
                Moment.of(plan.set(), words),
                blockers.of(scheduling.inTheWay(due)));
    }

    private ReleaseView.Missed missed(Timing.Missed missed, Words words) {
        var pages = missed.pages().entrySet().stream()
                .map(page -> blockers.blocker(page.getKey(), words.say(Lapsed.sentence(page.getValue()))))
                .toList();
        return new ReleaseView.Missed(
                Moment.of(missed.plan().at(), words),
                words.say(missed.why(), missed.pages().size()),
                pages);
    }
}
