package org.imprimatur.api.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.api.frame.Place;
import org.imprimatur.redline.Span;
import org.imprimatur.review.Carrying;
import org.imprimatur.review.Comment;
import org.imprimatur.review.Whereabouts;

/**
 * A comment with its answers.
 *
 * @param about the hash of the text that it was made on
 * @param anchor the words that it hangs on, in the terms of the W3C's Web Annotation; empty where it quotes none
 * @param now where those words stand in the head
 */
public record ManagedComment(
        int id,
        String by,
        Instant at,
        String words,
        boolean blocking,
        boolean open,
        int revision,
        String about,
        Optional<String> field,
        Optional<Selector> anchor,
        Place now,
        Optional<Proposal> suggestion,
        List<Answer> replies,
        Optional<End> settled) {
    /** A text quote and its position: characters of the field as it is read. */
    public record Selector(String exact, String prefix, String suffix, int start, int end) {}

    /**
     * Where the words stand in the head.
     *
     * @param fate same, changed, orphaned or unquoted
     */
    public record Place(String fate, Optional<Integer> start, Optional<Integer> end, Optional<String> words) {}

    /**
     * Other words.
     *
     * @param fits whether it can be taken as the head stands
     */
    public record Proposal(String written, String replacement, boolean fits) {}

    /** One reply. */
    public record Answer(int id, String by, Instant at, String words) {}

    /** Who settled it; the revision that took the suggestion, where it was taken. */
    public record End(String by, Instant at, Optional<Integer> taken) {}

    static ManagedComment of(Comment comment, Carrying head) {
        var anchor = comment.anchor();
        return new ManagedComment(
                comment.id(),
                comment.by().value(),
                comment.at(),
                comment.words(),
                comment.isBlocking(),
                comment.isOpen(),
                comment.revision(),
                comment.about().hex(),
                Optional.of(anchor.field()).filter(field -> !field.isEmpty()),
                Optional.of(anchor)
                        .filter(one -> one.hasQuote())
                        .map(one -> new Selector(
                                one.quote(),
                                one.prefix(),
                                one.suffix(),
                                one.place(),
                                one.place() + one.quote().length())),
                place(head.of(comment), anchor.field(), head),
                comment.suggestion()
                        .map(one ->
                                new Proposal(one.written(), one.replacement(), comment.isOpen() && head.fits(comment))),
                comment.replies().stream()
                        .map(one -> new Answer(one.id(), one.by().value(), one.at(), one.words()))
                        .toList(),
                comment.settled()
                        .map(end -> new End(
                                end.by().value(),
                                end.at(),
                                Optional.of(end.taken()).filter(taken -> taken > 0))));
    }

    private static Place place(Whereabouts found, String field, Carrying head) {
        return new Place(
                found.fate().name().toLowerCase(Locale.ROOT),
                found.span().map(Span::from),
                found.span().map(Span::to),
                found.span().map(span -> head.field(field).at(span)));
    }
}
