package org.imprimatur.finding;

import java.util.List;

/** Knows which texts hold which words. What it says may be a moment old: whoever asks looks at each page again. */
public interface WordIndex {
    /** How many of the words a text must hold. */
    enum Wanted {
        ALL,
        SOME
    }

    /** The best texts first. Whatever was typed is words and nothing else. */
    List<Match> find(Sought sought, Wanted wanted, int most);

    /** Where in each of these texts it stands, in the same order. */
    List<Marked> mark(Sought sought, List<Match> matches);

    /** The same in words that stand in texts, where some of it stands in none; the likeliest first. */
    List<String> respelt(Sought sought);

    /** Whether every page was looked at since the start. */
    boolean isComplete();
}
