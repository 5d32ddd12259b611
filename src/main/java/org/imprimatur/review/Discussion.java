package org.imprimatur.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Items;
import org.imprimatur.workflow.Step;

/** All that was said of a page's texts: the fold of the steps that speak of comments, the first comment first. */
public record Discussion(List<Comment> comments) {
    public Discussion {
        comments = List.copyOf(comments);
    }

    public static Discussion of(List<Step> steps) {
        var comments = new TreeMap<Integer, Comment>();
        steps.forEach(step -> take(step, comments));
        return new Discussion(List.copyOf(comments.values()));
    }

    private static void take(Step step, Map<Integer, Comment> comments) {
        switch (step.transition()) {
            case COMMENT, SUGGEST -> comments.put(step.number(), Comment.of(step));
            case REPLY -> change(step, Detail.COMMENT, comments, comment -> comment.replied(step));
            case RESOLVE -> change(step, Detail.COMMENT, comments, comment -> comment.resolved(step));
            case REOPEN -> change(step, Detail.COMMENT, comments, Comment::reopened);
            case SAVE -> change(step, Detail.SUGGESTION, comments, comment -> comment.taken(step));
            default -> {}
        }
    }

    private static void change(Step step, Detail which, Map<Integer, Comment> comments, UnaryOperator<Comment> change) {
        Items.in(step.detail(which))
                .forEach(id -> comments.computeIfPresent(Integer.valueOf(id), (known, was) -> change.apply(was)));
    }

    public Optional<Comment> find(int id) {
        return comments.stream().filter(comment -> comment.id() == id).findFirst();
    }

    public List<Comment> open() {
        return comments.stream().filter(Comment::isOpen).toList();
    }
}
