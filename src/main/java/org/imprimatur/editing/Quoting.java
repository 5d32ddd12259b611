package org.imprimatur.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Plain;
import org.imprimatur.redline.Span;
import org.imprimatur.review.Anchor;
import org.imprimatur.review.Legible;
import org.imprimatur.review.Suggestion;
import org.imprimatur.review.Written;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Finds the words that somebody points at, in the text that they read. */
public final class Quoting {
    private static final int LONGEST_QUOTE = 5_000;
    private static final int LONGEST_REPLACEMENT = 20_000;
    private static final int LONGEST_CONTEXT = 500;
    private static final int LONGEST_EXCERPT = 160;

    private final Texts texts;
    private final ContentTypes types;
    private final Markup markup;

    public Quoting(Texts texts, ContentTypes types, Markup markup) {
        this.texts = texts;
        this.types = types;
        this.markup = markup;
    }

    /** How the texts of a page are read and quoted. */
    public Legible legible(Standing page) {
        return new Legible(types.get(page.type()), page.locale(), markup);
    }

    /** What was found, or why nothing was. */
    record Found(Map<Detail, String> details, Optional<Refused> refused) {
        static Found no(String key, String... args) {
            return new Found(Map.of(), Optional.of(new Refused(key, Grounds.INVALID, args)));
        }

        <T> T fold(Function<Map<Detail, String>, T> found, Function<Refused, T> missed) {
            return refused.map(missed).orElseGet(() -> found.apply(details));
        }
    }

    Found details(Standing page, NewComment said) {
        var quote = said.quote();
        if (quote.words().length() > LONGEST_QUOTE
                || quote.prefix().length() > LONGEST_CONTEXT
                || quote.suffix().length() > LONGEST_CONTEXT) {
            return Found.no("WORDS_TOO_LONG", String.valueOf(LONGEST_QUOTE));
        }
        var field = said.field().isEmpty() ? Text.BODY : said.field();
        if (types.get(page.type()).field(field).isEmpty()) {
            return Found.no("UNKNOWN_FIELD", field);
        }
        if (quote.words().isBlank()) {
            var anchor = new Anchor(said.field(), "", "", "", 0);
            return new Found(anchor.details(), Optional.empty());
        }
        return details(legible(page), texts.get(said.about()), field, said);
    }

    private Found details(Legible legible, Text text, String field, NewComment said) {
        var read = legible.field(text, field);
        var places = said.quote().in(read);
        if (places.size() != 1) {
            return missed(places, said);
        }
        var span = places.get(0);
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(Anchor.at(field, read, span).details());
        return said.rewording()
                .map(rewording -> suggested(rewording, read, span, text, field, details))
                .orElseGet(() -> new Found(details, Optional.empty()));
    }

    private static Found missed(List<Span> places, NewComment said) {
        return places.isEmpty()
                ? Found.no("QUOTE_NOT_FOUND", excerpt(said.quote().words()))
                : Found.no("QUOTE_NOT_CLEAR", String.valueOf(places.size()));
    }

    private static Found suggested(
            NewComment.Rewording rewording,
            Plain read,
            Span span,
            Text text,
            String field,
            Map<Detail, String> details) {
        if (!(text.fields().get(field) instanceof FieldValue.One)) {
            return Found.no("SUGGESTION_NEEDS_PROSE");
        }
        if (rewording.replacement().length() > LONGEST_REPLACEMENT) {
            return Found.no("WORDS_TOO_LONG", String.valueOf(LONGEST_REPLACEMENT));
        }
        var source = text.one(field);
        var written = Written.of(read, span, source);
        if (written.isEmpty()) {
            return Found.no("SUGGESTION_HAS_MARKS", read.at(span));
        }
        return rewording.written().isEmpty()
                ? bare(written.get(), rewording, source, field, details)
                : spelled(written.get(), rewording, source, field, details);
    }

    private static Found bare(
            Written written, NewComment.Rewording rewording, String source, String field, Map<Detail, String> details) {
        var span = rewording.replacement().isEmpty() ? withGap(written.span(), source) : written.span();
        var words = source.substring(span.from(), span.to());
        return written.bare()
                ? with(details, new Suggestion(field, words, span.from(), clean(rewording)))
                : Found.no("SUGGESTION_HAS_MARKS", words);
    }

    /** Where words are left out, the space before them goes too, unless it parts others. */
    private static Span withGap(Span span, String source) {
        boolean before = span.from() > 0 && source.charAt(span.from() - 1) == ' ';
        boolean after = span.to() < source.length() && Character.isLetterOrDigit(source.charAt(span.to()));
        return before && !after ? new Span(span.from() - 1, span.to()) : span;
    }

    /** As the suggester says that it is written: looked for around the place where the words are read. */
    private static Found spelled(
            Written written, NewComment.Rewording rewording, String source, String field, Map<Detail, String> details) {
        var words = new FieldValue.One(rewording.written()).value();
        int near = Math.max(0, written.span().from() - words.length());
        int place = source.indexOf(words, near);
        boolean isThere = place >= 0 && place <= written.span().to();
        return isThere
                ? with(details, new Suggestion(field, words, place, clean(rewording)))
                : Found.no("QUOTE_NOT_FOUND", excerpt(words));
    }

    private static String excerpt(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT / 2)) + "…";
    }

    private static String clean(NewComment.Rewording rewording) {
        return new FieldValue.One(rewording.replacement()).value();
    }

    private static Found with(Map<Detail, String> details, Suggestion suggestion) {
        if (suggestion.written().equals(suggestion.replacement())) {
            return Found.no("SUGGESTION_SAME");
        }
        var more = new EnumMap<Detail, String>(details);
        more.putAll(suggestion.details());
        return new Found(more, Optional.empty());
    }
}
