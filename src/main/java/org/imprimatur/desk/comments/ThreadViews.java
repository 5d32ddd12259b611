package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.review.Arrow;
import org.imprimatur.editing.Moves;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comment;
import org.imprimatur.review.Suggestion;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.jspecify.annotations.Nullable;

/** Lays out one comment with its answers, and what whoever looks may do with it. */
@RequestScoped
public class ThreadViews {
    private final Desk desk;
    private final ContentTypes types;
    private final Moves moves;

    @Inject
    public ThreadViews(Desk desk, ContentTypes types, Moves moves) {
        this.desk = desk;
        this.types = types;
        this.moves = moves;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ThreadViews() {
        this(null, null, null);
    }

    ThreadView of(Standing page, Located one, Form typed) {
        var words = desk.words();
        var comment = one.comment();
        var anchor = comment.anchor();
        return new ThreadView(
                comment.id(),
                one.number(),
                one.kind(),
                comment.by().value(),
                Moment.of(comment.at(), words),
                comment.revision(),
                Piece.of(comment.words()),
                comment.isBlocking(),
                comment.isOpen(),
                one.whereabouts().fate().name(),
                anchor.isOnBody() ? "" : label(page, anchor.field(), words),
                anchor.quote(),
                anchor.isOnBody() && one.whereabouts().span().isPresent(),
                comment.suggestion()
                        .map(suggestion ->
                                suggestion.redline(labels(words)).html().replace(" id=\"", " data-id=\""))
                        .orElse(""),
                comment.suggestion().map(Suggestion::written).orElse(anchor.quote()),
                comment.replies().stream()
                        .map(reply -> new ThreadView.Answer(
                                reply.by().value(), Moment.of(reply.at(), words), Piece.of(reply.words())))
                        .toList(),
                end(comment, words),
                arrow(Transition.RESOLVE, page, comment),
                arrow(Transition.REOPEN, page, comment),
                take(page, one),
                page.stage() == Stage.LEGAL_REVIEW,
                typed.one("comment").equals(String.valueOf(comment.id())) ? typed.one("words") : "");
    }

    private String label(Standing page, String field, Words words) {
        return field.isEmpty()
                ? ""
                : types.get(page.type())
                        .field(field)
                        .map(known -> words.say(known.label()))
                        .orElse(field);
    }

    private static Labels labels(Words words) {
        return words.language().equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
    }

    private static ThreadView.@Nullable End end(Comment comment, Words words) {
        return comment.settled()
                .map(end -> new ThreadView.End(end.by().value(), Moment.of(end.at(), words), end.taken()))
                .orElse(null);
    }

    private Arrow arrow(Transition transition, Standing page, Comment comment) {
        var details = Map.of(Detail.COMMENT, String.valueOf(comment.id()));
        var refused = moves.choice(desk.me(), page, transition, details)
                .or(() -> Optional.of(comment)
                        .filter(one -> page.review().remark(one.id()).isEmpty())
                        .map(gone -> new Refused("UNKNOWN_COMMENT", Grounds.UNKNOWN)));
        return new Arrow(transition.id(), refused.map(desk::sentence).orElse(""));
    }

    /** In review the text is locked: there its author withdraws it and takes the suggestion in one go. */
    private Arrow take(Standing page, Located one) {
        var me = desk.me();
        var refused = me.isOneOf(Transition.SAVE.by())
                ? moves.choice(me, page, arrow(page), Map.of())
                : Optional.of(Transition.SAVE.notYourRole());
        return new Arrow(
                "take",
                refused.or(() -> Optional.of(new Refused("SUGGESTION_GONE", Grounds.CONFLICT))
                                .filter(gone -> !one.fits()))
                        .map(desk::sentence)
                        .orElse(""));
    }

    private static Transition arrow(Standing page) {
        return page.stage() == Stage.LEGAL_REVIEW ? Transition.WITHDRAW : Transition.SAVE;
    }
}
