package org.imprimatur.desk.comments;

import java.util.Comparator;
import org.imprimatur.redline.Span;
import org.imprimatur.review.Comment;
import org.imprimatur.review.Whereabouts;

/**
 * A comment and where it stands in the text on the table.
 *
 * @param number counts the page's comments from 1, in the order in which they were made
 * @param fits whether its suggestion can be taken as the text stands
 */
record Located(Comment comment, int number, Whereabouts whereabouts, boolean fits) {
    /** As they stand in the text; what has no place comes first, what lost it last. */
    static final Comparator<Located> ORDER =
            Comparator.comparingInt(Located::place).thenComparing(Located::number);

    boolean isOpen() {
        return comment.isOpen();
    }

    private int place() {
        return switch (whereabouts.fate()) {
            case UNQUOTED -> -1;
            case ORPHANED -> Integer.MAX_VALUE;
            case SAME, CHANGED -> whereabouts.span().map(Span::from).orElse(-1);
        };
    }

    /** How it is drawn in the text. */
    String kind() {
        if (!isOpen()) {
            return "resolved";
        }
        var kind = comment.isBlocking() ? "blocking" : "remark";
        return comment.suggestion().isPresent() ? kind + " suggestion" : kind;
    }
}
