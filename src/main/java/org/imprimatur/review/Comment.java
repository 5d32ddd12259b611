package org.imprimatur.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Step;

/**
 * What somebody said of a text, with all that was answered.
 *
 * @param id the number of the step that made it
 * @param isBlocking whether the text should not be signed off before it is resolved
 * @param revision that was the newest when it was made
 * @param about the text that was read
 * @param settled who resolved it or took it last; empty while it is open
 */
public record Comment(
        int id,
        AccountName by,
        Instant at,
        String words,
        boolean isBlocking,
        int revision,
        Hash about,
        Anchor anchor,
        Optional<Suggestion> suggestion,
        List<Reply> replies,
        Optional<Settled> settled) {
    public Comment {
        replies = List.copyOf(replies);
    }

    /**
     * That a comment needs no more answers.
     *
     * @param taken the revision that took the suggestion; 0 where it was resolved without
     */
    public record Settled(AccountName by, Instant at, int taken) {}

    static Comment of(Step step) {
        return new Comment(
                step.number(),
                step.by(),
                step.at(),
                step.detail(Detail.WORDS),
                step.detail(Detail.BLOCKING).equals("true"),
                step.revision(),
                step.says(Detail.ABOUT).map(Hash::new).orElse(step.text()),
                Anchor.of(step),
                Suggestion.of(step),
                List.of(),
                Optional.empty());
    }

    Comment replied(Step step) {
        var more = new ArrayList<>(replies);
        more.add(new Reply(step.number(), step.by(), step.at(), step.detail(Detail.WORDS)));
        return with(more, settled);
    }

    Comment resolved(Step step) {
        return with(replies, Optional.of(new Settled(step.by(), step.at(), 0)));
    }

    Comment taken(Step step) {
        return with(replies, Optional.of(new Settled(step.by(), step.at(), step.revision())));
    }

    Comment reopened() {
        return with(replies, Optional.empty());
    }

    private Comment with(List<Reply> answers, Optional<Settled> end) {
        return new Comment(id, by, at, words, isBlocking, revision, about, anchor, suggestion, answers, end);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }

    public boolean isTaken() {
        return settled.map(end -> end.taken() > 0).orElse(false);
    }
}
