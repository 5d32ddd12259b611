package org.imprimatur.page;

/** The sentences behind message keys, in the languages of the product. */
public interface Sentences {
    /**
     * The sentence for a key, in the language asked for or else in English.
     *
     * @param args fill {@code {0}}, {@code {1}} …; a {@link Term} is said in the same language
     */
    String say(String language, String key, Object... args);
}
