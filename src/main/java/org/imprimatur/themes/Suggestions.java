package org.imprimatur.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.reading.LivePage;

/** Guesses which pages somebody meant who came to an address without one. */
final class Suggestions {
    /** So many pages are looked at, however many there are. */
    static final int AMONG = 2_000;

    private static final int MANY = 5;
    private static final int SHORTEST = 2;

    private Suggestions() {}

    /** Those that share most words of path and title with the address; none if nothing is shared. */
    static List<LivePage> among(List<LivePage> pages, String asked) {
        var words = words(asked);
        return pages.stream()
                .filter(page -> shared(page, words) > 0)
                .sorted(Comparator.comparing((LivePage page) -> shared(page, words))
                        .reversed()
                        .thenComparing(LivePage::path))
                .limit(MANY)
                .toList();
    }

    private static long shared(LivePage page, Set<String> asked) {
        var has = words(page.path() + " " + page.title());
        return asked.stream().filter(has::contains).count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
