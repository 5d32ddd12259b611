package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.LocalMoment;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.keeping.KeepingView.Away;
import org.imprimatur.desk.keeping.KeepingView.Former;
import org.imprimatur.desk.keeping.KeepingView.Held;
import org.imprimatur.desk.keeping.KeepingView.Lapse;
import org.imprimatur.desk.keeping.KeepingView.SetTime;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Arrows;
import org.imprimatur.release.Timing;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Schedule;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Turn;

/** Lays out the screen of a page's address and times. */
@RequestScoped
public class KeepingViews {
    private static final String LEADS_ON = "PATH_LEADS_ON";

    private final Desk desk;
    private final Lines lines;
    private final Arrows arrows;

    @Inject
    public KeepingViews(Desk desk, Lines lines, Arrows arrows) {
        this.desk = desk;
        this.lines = lines;
        this.arrows = arrows;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected KeepingViews() {
        this(null, null, null);
    }

    KeepingView of(Standing page, Form typed, Optional<Refused> refused) {
        var words = desk.words();
        return new KeepingView(
                lines.line(page, words),
                page.head().text().hex(),
                arrows.of(desk.me(), page, words),
                page.live().map(live -> live.path().value()).orElse(""),
                page.former().stream()
                        .map(one -> new Former(one.path().value(), Moment.of(one.until(), words)))
                        .toList(),
                page.legalHolds().stream()
                        .map(hold -> new Held(hold.id(), hold.by().value(), Moment.of(hold.at(), words), hold.reason()))
                        .toList(),
                page.archived()
                        .map(one -> new Away(one.by().value(), Moment.of(one.at(), words), one.reason(), ""))
                        .orElse(null),
                page.withdrawn()
                        .map(one -> new Away(one.by().value(), Moment.of(one.at(), words), one.reason(), one.note()))
                        .orElse(null),
                times(page.schedule(), words),
                page.schedule().lapsed().stream().map(one -> lapse(one, words)).toList(),
                words.zone(),
                typed,
                refused.map(desk::sentence).orElse(""),
                refused.filter(why -> why.key().equals(LEADS_ON))
                        .map(why -> typed.one("path"))
                        .orElse(""));
    }

    Map<String, SetTime> times(Schedule schedule, Words words) {
        return schedule.planned().stream()
                .collect(Collectors.toMap(one -> one.turn().id(), one -> time(one, words)));
    }

    private SetTime time(Schedule.Planned planned, Words words) {
        return new SetTime(
                Moment.of(planned.at(), words),
                LocalMoment.typed(planned.at(), desk.settings().zone()),
                planned.by().value(),
                Moment.of(planned.set(), words),
                planned.reason(),
                planned.note());
    }

    static Lapse lapse(Schedule.Lapsed lapsed, Words words) {
        return new Lapse(
                lapsed.planned().turn().id(),
                Moment.of(lapsed.planned().at(), words),
                Moment.of(lapsed.at(), words),
                words.say(lapsed.sentence()));
    }

    static Lapse lapse(Timing.Missed missed, Words words) {
        return new Lapse(
                Turn.GO_LIVE.id(),
                Moment.of(missed.plan().at(), words),
                Moment.of(missed.at(), words),
                words.say(missed.why(), missed.pages().size()));
    }
}
