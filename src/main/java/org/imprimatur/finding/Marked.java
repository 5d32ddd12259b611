package org.imprimatur.finding;

/**
 * Where in a text it stands what somebody looks for.
 *
 * @param title the whole title; without pieces where it has none of the words
 * @param passage the part of the text that says most of it; without pieces where only the title does
 */
public record Marked(Passage title, Passage passage) {
    public static final Marked NOWHERE = new Marked(Passage.NONE, Passage.NONE);
}
