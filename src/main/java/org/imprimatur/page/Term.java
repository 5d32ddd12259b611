package org.imprimatur.page;

import java.util.List;
import java.util.stream.Collectors;

/** Something that a sentence names and that is itself said in the reader's language. */
public sealed interface Term {
    String in(String language, Sentences sentences);

    /**
     * What has a sentence of its own.
     *
     * @param otherwise what is said where the key has none
     */
    record Named(String key, String otherwise) implements Term {
        @Override
        public String in(String language, Sentences sentences) {
            var said = sentences.say(language, key);
            return said.equals(key) ? otherwise : said;
        }
    }

    /** What the data of a content type names. */
    record Labelled(Wording label) implements Term {
        @Override
        public String in(String language, Sentences sentences) {
            return label.in(language);
        }
    }

    /** Several, one after the other. */
    record Listed(List<Term> terms) implements Term {
        public Listed {
            terms = List.copyOf(terms);
        }

        @Override
        public String in(String language, Sentences sentences) {
            return terms.stream()
                    .map(term -> term.in(language, sentences))
                    .collect(Collectors.joining(language.startsWith("zh") ? "、" : ", "));
        }
    }

    /** The capacity in which somebody signs off. */
    static Term capacity(String capacity) {
        return new Named("capacity." + capacity, capacity);
    }
}
