package org.imprimatur.review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Plain;
import org.imprimatur.redline.Span;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Step;

/**
 * The words that a comment hangs on. In the terms of the W3C's Web Annotation: a text quote selector and a text position
 * selector in one.
 *
 * @param field whose words they are, {@link Text#BODY} for the body; empty where the whole text is meant
 * @param quote the words as they are read; empty where the whole field is meant
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param place how many characters of the field, as it is read, stand before them
 */
public record Anchor(String field, String quote, String prefix, String suffix, int place) {
    /** For what is said of the whole text. */
    public static final Anchor WHOLE_TEXT = new Anchor("", "", "", "", 0);

    private static final int AROUND = 32;

    public static Anchor at(String field, Plain text, Span span) {
        int before = Math.max(0, span.from() - AROUND);
        int after = Math.min(text.text().length(), span.to() + AROUND);
        return new Anchor(
                field,
                text.at(span),
                text.at(new Span(before, span.from())),
                text.at(new Span(span.to(), after)),
                span.from());
    }

    static Anchor of(Step step) {
        var field = step.says(Detail.FIELD);
        var quote = step.detail(Detail.QUOTE);
        return new Anchor(
                field.orElse(quote.isEmpty() ? "" : Text.BODY),
                quote,
                step.detail(Detail.PREFIX),
                step.detail(Detail.SUFFIX),
                step.says(Detail.PLACE).map(Integer::parseInt).orElse(0));
    }

    public Map<Detail, String> details() {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.FIELD, field.equals(Text.BODY) ? "" : field);
        details.put(Detail.QUOTE, quote);
        details.put(Detail.PREFIX, prefix);
        details.put(Detail.SUFFIX, suffix);
        details.put(Detail.PLACE, quote.isEmpty() ? "" : String.valueOf(place));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    public boolean hasQuote() {
        return !quote.isEmpty();
    }

    public boolean isOnBody() {
        return field.equals(Text.BODY);
    }

    /** Where the words stand in the very text that they were quoted from. */
    Optional<Span> in(Plain text) {
        return text.find(quote).stream().min(Comparator.comparingInt(found -> Math.abs(found.from() - place)));
    }
}
