package org.imprimatur.spi;

/**
 * What a check has to say of a text.
 *
 * @param field in which the quoted words stand; empty for the body
 * @param quote the words that it is about, as they are read; where they do not stand there exactly once, or are empty, the comment
 *     is about the whole text
 * @param words what is said of them
 * @param holdsUp whether nobody should sign off before it is resolved
 */
public record Finding(String field, String quote, String words, boolean holdsUp) {
    /** About words of the body, without holding anything up. */
    public static Finding of(String quote, String words) {
        return new Finding("", quote, words, false);
    }

    /** The same, holding the text up. */
    public static Finding blocking(String quote, String words) {
        return new Finding("", quote, words, true);
    }
}
