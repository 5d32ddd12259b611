package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    private final Base base;
    private final Redlines redlines;
    private final Beside beside;
    private final Sections sections;
    private final Bodies bodies;

    @Inject
    public ReviewViews(
            Desk desk,
            Texts texts,
            ContentTypes types,
            Lines lines,
            Base base,
            Redlines redlines,
            Beside beside,
            Sections sections,
            Bodies bodies) {
        this.desk = desk;
        this.texts = texts;
        this.types = types;
        this.lines = lines;
        this.base = base;
        this.redlines = redlines;
        this.beside = beside;
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
        var all = compared(page, against, reading, words);
        var sides = sides(page, against, reading, words);
        var translation = translation(page, reading, all);
        var compared = shown(all, sides, translation);
        var looking = new Looking(page, reading, against, refusal);
        return new ReviewView(
                lines.line(page, words),
                head.text().hex(),
                against.map(Revision::number).orElse(0),
                reading,
                base.choices(page, words),
                head.author().value(),
                Moment.of(head.at(), words),
                head.note(),
                submitted(page, words),
                beside.stale(page).orElse(null),
                compared,
                Stepping.through(compared.stops().size(), reading.at()),
                sides,
                translation,
                sections.in(Place.Column.SIDE, looking),
                sections.in(Place.Column.BELOW, looking),
                refusal.map(no -> desk.sentence(no.why())).orElse(""),
                refusal.map(no -> blockers(no.why(), page, words)).orElse(List.of()),
                refusal.flatMap(no -> since(page, no.seen(), words)).orElse(null));
    }

    private ComparisonView compared(Standing page, Optional<Revision> against, Reading reading, Words words) {
        var before = text(against);
        var after = texts.get(page.head().text());
        return switch (reading.way()) {
            case SOURCE -> redlines.source(page, before, after, words);
            case FIELDS -> redlines.rendered(page, before, after, words).ofFields();
            case RENDERED, SIDES, WHOLE, TRANSLATION ->
                redlines.rendered(page, before, after, words).withBody(html -> bodies.marked(page, html));
        };
    }

    private @Nullable SidesView sides(Standing page, Optional<Revision> against, Reading reading, Words words) {
        return reading.way() == Way.SIDES
                ? redlines.sides(page, text(against), texts.get(page.head().text()), words)
                : null;
    }

    private @Nullable TranslationView translation(Standing page, Reading reading, ComparisonView compared) {
        return reading.way() == Way.TRANSLATION
                ? beside.of(page, reading.with(), compared).orElse(null)
                : null;
    }

    /** With the changes that can be stepped to where the text is read so. */
    private static ComparisonView shown(
            ComparisonView all, @Nullable SidesView sides, @Nullable TranslationView translation) {
        if (sides != null) {
            return all.with(sides.stops());
        }
        return translation == null ? all : all.in(translation.reviewed());
    }

    private Text text(Optional<Revision> against) {
        return against.map(Revision::text).map(texts::get).orElse(Text.EMPTY);
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
