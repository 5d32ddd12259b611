package org.imprimatur.serving;

import java.util.Map;

/** One tally for the site's pages, one for the API's answers. */
public record Tallies(Tally pages, Tally answers) {
    public Tallies() {
        this(new Tally(), new Tally());
    }

    public Map<String, Long> hits() {
        return Map.of("pages", pages.hits(), "answers", answers.hits());
    }

    public Map<String, Long> misses() {
        return Map.of("pages", pages.misses(), "answers", answers.misses());
    }

    public Map<String, Long> bytes() {
        return Map.of("pages", pages.bytes(), "answers", answers.bytes());
    }
}
