package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.review.ComparisonView.Changed;
import org.imprimatur.desk.review.ComparisonView.Stop;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Change;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;
import org.imprimatur.review.Comparison;
import org.imprimatur.review.FieldChange;
import org.imprimatur.workflow.Standing;

/** Compares texts for a screen, with labels in the language of whoever looks. */
@ApplicationScoped
public class Redlines {
    private final ContentTypes types;
    private final Markup markup;
    private final Roots roots;

    @Inject
    public Redlines(ContentTypes types, Markup markup, Roots roots) {
        this.types = types;
        this.markup = markup;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Redlines() {
        this(null, null, null);
    }

    private Markup leading() {
        return InnerMarkup.of(markup, roots.site(), "");
    }

    public Comparison compare(Standing page, Text before, Text after, Words words) {
        return Comparison.of(types.get(page.type()), before, after, leading(), page.locale(), labels(words));
    }

    public ComparisonView rendered(Standing page, Text before, Text after, Words words) {
        var comparison = compare(page, before, after, words);
        return view(comparison, comparison.body(), words);
    }

    /** With the body as it is written instead of as it is read. */
    public ComparisonView source(Standing page, Text before, Text after, Words words) {
        var comparison = compare(page, before, after, words);
        return view(comparison, Comparison.source(before, after, labels(words)), words);
    }

    /** In two columns. */
    public SidesView sides(Standing page, Text before, Text after, Words words) {
        var labels = labels(words);
        var fields = compare(page, before, after, words).fields();
        var body = Comparison.sides(before, after, leading(), page.locale(), labels);
        return new SidesView(
                fields.stream()
                        .map(field -> new SidesView.Field(
                                field.anchor(),
                                words.say(field.label()),
                                field.sides(labels).rows()))
                        .toList(),
                body.rows(),
                stops(fields, body.changes(), words));
    }

    private static ComparisonView view(Comparison comparison, Redline body, Words words) {
        var summary = comparison.summary();
        return new ComparisonView(
                comparison.fields().stream()
                        .map(change -> new Changed(
                                change.anchor(),
                                words.say(change.label()),
                                change.redline().html()))
                        .toList(),
                body.html(),
                body.isEmpty(),
                comparison.isEmpty() && body.isEmpty(),
                summary.wordsAdded(),
                summary.wordsRemoved(),
                summary.wordsMoved(),
                stops(comparison.fields(), body.changes(), words));
    }

    private static List<Stop> stops(List<FieldChange> fields, List<Change> changes, Words words) {
        var stops = new ArrayList<Stop>();
        fields.forEach(field -> stops.add(new Stop(field.anchor(), Stop.FIELD, words.say(field.label()), "", "")));
        changes.forEach(change -> stops.add(new Stop(
                change.id(), change.kind().name(), change.excerptBefore(), change.excerptAfter(), change.place())));
        return stops;
    }

    private static Labels labels(Words words) {
        return words.language().equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
    }
}
