package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Looking.Refusal;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** Lays out the review screen. */
@RequestScoped
public class ReviewViews {
    private final Desk desk;
    private final Texts texts;
    private final ContentTypes types;
    private final Lines lines;
    private final Past past;
    private final Base base;
    private final Redlines redlines;
    private final Sections sections;
    private final Bodies bodies;

    @Inject
    public ReviewViews(
            Desk desk,
            Texts texts,
            ContentTypes types,
            Lines lines,
            Past past,
            Base base,
            Redlines redlines,
            Sections sections,
            Bodies bodies) {
        this.desk = desk;
        this.texts = texts;
        this.types = types;
        this.lines = lines;
        this.past = past;
        this.base = base;
        this.redlines = redlines;
        this.sections = sections;
        this.bodies = bodies;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReviewViews() {
        this(null, null, null, null, null, null, null, null, null);
    }

    ReviewView of(Standing page, Reading reading, Optional<Refusal> refusal) {
        var words = desk.words();
        var head = page.head();
        var against = base.of(page, reading.against());
        var looking = new Looking(page, reading, against, refusal);
        return new ReviewView(
                lines.line(page, words),
                head.text().hex(),
                against.map(Revision::number).orElse(0),
                reading.against(),
                reading.view(),
                bases(page, words),
                head.author().value(),
                Moment.of(head.at(), words),
                head.note(),
                submitted(page, words),
                compared(page, against, reading, words),
                sections.in(Place.Column.SIDE, looking),
                sections.in(Place.Column.BELOW, looking),
                refusal.map(no -> desk.sentence(no.why())).orElse(""),
                refusal.map(no -> blockers(no.why(), page, words)).orElse(List.of()),
                refusal.flatMap(no -> since(page, no.seen(), words)).orElse(null));
    }

    private ComparisonView compared(Standing page, Optional<Revision> against, Reading reading, Words words) {
        var before = against.map(Revision::text).map(texts::get).orElse(Text.EMPTY);
        var after = texts.get(page.head().text());
        return reading.view().equals("source")
                ? redlines.source(page, before, after, words)
                : redlines.rendered(page, before, after, words).withBody(html -> bodies.marked(page, html));
    }

    private List<Choice> bases(Standing page, Words words) {
        var bases = new ArrayList<Choice>();
        for (String named : List.of(Base.LIVE, Base.APPROVED, Base.PREVIOUS)) {
            base.of(page, named)
                    .ifPresent(revision ->
                            bases.add(new Choice(named, words.say("desk.review.base." + named, revision.number()))));
        }
        past.revisions(page).stream()
                .filter(revision -> revision.number() != page.head().number())
                .forEach(revision -> bases.add(new Choice(
                        String.valueOf(revision.number()),
                        words.say(
                                "desk.review.base.any",
                                revision.number(),
                                revision.author().value(),
                                words.day(revision.at())))));
        return bases;
    }

    private static ReviewView.@Nullable Submitted submitted(Standing page, Words words) {
        return page.submission()
                .map(asked -> new ReviewView.Submitted(asked.by().value(), Moment.of(asked.at(), words), asked.note()))
                .orElse(null);
    }

    private List<String> blockers(Refused refused, Standing page, Words words) {
        var type = types.get(page.type());
        return refused.problems().stream()
                .map(problem -> type.field(problem.field().replaceAll("\\..*", ""))
                                .map(field -> words.say(field.label()))
                                .orElse(problem.field())
                        + ": " + words.say(problem.key(), problem.args()))
                .toList();
    }

    /** What a stale tab has not shown: the change from the text it showed to the one that stands now. */
    private Optional<ComparisonView> since(Standing page, String seen, Words words) {
        return Optional.of(seen)
                .filter(Hash::isOne)
                .map(Hash::new)
                .filter(hash -> !hash.equals(page.head().text()))
                .flatMap(texts::find)
                .map(before ->
                        redlines.rendered(page, before, texts.get(page.head().text()), words));
    }
}
