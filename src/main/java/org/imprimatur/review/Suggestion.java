package org.imprimatur.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Carried;
import org.imprimatur.redline.Course;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;
import org.imprimatur.redline.Span;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/**
 * Other words for some of a text.
 *
 * @param field in which they stand
 * @param written the words that would go, as they are written: in the body with the marks of Markdown
 * @param place how many characters of the field, as it is written, stand before them
 * @param replacement what would stand there instead; empty to leave them out
 */
public record Suggestion(String field, String written, int place, String replacement) {
    static Optional<Suggestion> of(Step step) {
        return step.transition() == Transition.SUGGEST
                ? Optional.of(new Suggestion(
                        step.says(Detail.FIELD).orElse(Text.BODY),
                        step.says(Detail.WRITTEN).orElse(step.detail(Detail.QUOTE)),
                        step.says(Detail.WRITTEN_PLACE).map(Integer::parseInt).orElse(0),
                        step.detail(Detail.REPLACEMENT)))
                : Optional.empty();
    }

    public Map<Detail, String> details() {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.WRITTEN, written);
        details.put(Detail.WRITTEN_PLACE, String.valueOf(place));
        details.put(Detail.REPLACEMENT, replacement);
        return details;
    }

    public Redline redline(Labels labels) {
        return Redline.ofPlain(written, replacement, labels);
    }

    /**
     * The text with the suggestion taken.
     *
     * @param about the text that it was made on
     * @return empty where the words do not stand in the text as they were
     */
    public Optional<Text> in(Text now, Text about) {
        return place(now, about).map(span -> with(now, span));
    }

    private Optional<Span> place(Text now, Text about) {
        if (!(now.fields().get(field) instanceof FieldValue.One) || written.isEmpty()) {
            return Optional.empty();
        }
        var source = about.one(field);
        int end = place + written.length();
        if (!source.startsWith(written, place)) {
            return Optional.empty();
        }
        return source.equals(now.one(field))
                ? Optional.of(new Span(place, end))
                : Course.ofPlain(source, now.one(field))
                        .follow(new Span(place, end))
                        .filter(Carried::same)
                        .map(carried -> withGaps(carried.span()))
                        .filter(span -> now.one(field).startsWith(written, span.from()));
    }

    /** Words are followed without the white space around them. */
    private Span withGaps(Span words) {
        int from = words.from() - (written.length() - written.stripLeading().length());
        return from < 0 ? words : new Span(from, from + written.length());
    }

    private Text with(Text now, Span span) {
        var source = now.one(field);
        return now.with(
                field,
                new FieldValue.One(source.substring(0, span.from()) + replacement + source.substring(span.to())));
    }
}
