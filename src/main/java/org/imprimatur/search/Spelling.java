package org.imprimatur.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Guesses which words somebody meant of which there are none. */
record Spelling(IndexReader reader, Tongues tongues) {
    private static final int GUESSES = 3;
    private static final int MOST_WORDS = 6;

    /** Nothing where every word stands somewhere, or where for one that does not there is no guess. */
    List<String> of(String typed) throws IOException {
        var words = tongues.words(Tongues.TEXT, typed);
        if (words.size() > MOST_WORDS || typed.codePoints().anyMatch(Character::isIdeographic)) {
            return List.of();
        }
        var said = List.of("");
        boolean isOther = false;
        for (var word : words) {
            var guesses = isThere(word) ? List.of(word) : guesses(word);
            isOther |= !guesses.equals(List.of(word));
            said = said.stream()
                    .flatMap(start -> guesses.stream().map(guess -> (start + " " + guess).strip()))
                    .limit((long) GUESSES * GUESSES)
                    .toList();
        }
        return isOther ? said : List.of();
    }

    private boolean isThere(String word) throws IOException {
        return reader.docFreq(new Term(Tongues.TEXT, word)) > 0 || reader.docFreq(new Term(Tongues.TITLE, word)) > 0;
    }

    private List<String> guesses(String word) throws IOException {
        var checker = new DirectSpellChecker();
        return Stream.concat(
                        Stream.of(checker.suggestSimilar(
                                new Term(Tongues.TITLE, word), GUESSES, reader, SuggestMode.SUGGEST_ALWAYS)),
                        Stream.of(checker.suggestSimilar(
                                new Term(Tongues.TEXT, word), GUESSES, reader, SuggestMode.SUGGEST_ALWAYS)))
                .sorted(Comparator.comparing((SuggestWord guess) -> guess.score)
                        .thenComparing(guess -> guess.freq)
                        .reversed())
                .map(guess -> guess.string)
                .distinct()
                .limit(GUESSES)
                .toList();
    }
}
