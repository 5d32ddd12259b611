package org.imprimatur.desk.comments;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.review.Arrow;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers, as a screen shows it.
 *
 * @param number counts the page's comments from 1
 * @param field the label of the field that it speaks of; empty where it is the body
 * @param isMarked whether its words are marked in the text of this screen
 * @param suggestion the redline of what is suggested; empty where nothing is
 * @param written the words that the suggestion replaces, as they are written
 * @param typed a reply that was refused
 */
public record ThreadView(
        int id,
        int number,
        String kind,
        String by,
        Moment at,
        int revision,
        List<Piece> words,
        boolean isBlocking,
        boolean isOpen,
        String fate,
        String field,
        String quote,
        boolean isMarked,
        String suggestion,
        String written,
        List<Answer> replies,
        @Nullable End end,
        Arrow resolve,
        Arrow reopen,
        Arrow take,
        boolean withdraws,
        String typed) {
    /** One reply. */
    public record Answer(String by, Moment at, List<Piece> words) {}

    /** Who settled it; the revision is 0 where no suggestion was taken. */
    public record End(String by, Moment at, int revision) {}

    public boolean isSuggestion() {
        return !suggestion.isEmpty();
    }
}
