package org.imprimatur.desk.comments;

import java.util.List;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Form;

/**
 * What was said of a page, and the form to say more.
 *
 * @param seen the hash of the text that is drawn
 * @param base its revision
 * @param all the suggestions that can be taken together
 * @param withdraws whether taking them withdraws the page from review first
 * @param mayBlock whether whoever looks may hold up the sign-off
 * @param isReviewer whether taking a suggestion of theirs costs whoever looks the right to sign the text off
 * @param people who may be mentioned
 * @param reading how the text is read, as addresses say it
 * @param written how the quoted words are written, where a suggestion must keep marks
 */
public record CommentsView(
        String seen,
        int base,
        List<ThreadView> threads,
        List<Shown> filters,
        int open,
        int blocking,
        List<Integer> all,
        boolean withdraws,
        boolean mayBlock,
        boolean isReviewer,
        List<Choice> fields,
        List<Choice> people,
        String written,
        String reading,
        Form typed) {
    /** A filter to choose. */
    public record Shown(String id, int count, boolean isChosen) {}
}
