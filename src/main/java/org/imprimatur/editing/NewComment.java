package org.imprimatur.editing;

import java.util.Optional;
import org.imprimatur.page.Hash;
import org.imprimatur.review.Quote;

/**
 * What somebody wants to say of a text.
 *
 * @param about the text that they read
 * @param field in which the quoted words stand; empty for the body, or for the whole text where nothing is quoted
 * @param words may be empty where other words are suggested
 */
public record NewComment(
        Hash about, String field, Quote quote, String words, boolean isBlocking, Optional<Rewording> rewording) {
    /**
     * Other words for the quoted ones.
     *
     * @param written the quoted words as they are written; empty where they hold no marks
     * @param replacement what is to stand there instead; empty to leave them out
     */
    public record Rewording(String written, String replacement) {}
}
