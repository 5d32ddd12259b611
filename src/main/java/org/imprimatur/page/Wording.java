package org.imprimatur.page;

import java.util.Map;

/** One sentence or label in several languages. */
public record Wording(Map<String, String> byLanguage) {
    public Wording {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("a wording needs at least English: " + byLanguage);
        }
    }

    /** In English and Chinese. */
    public static Wording of(String english, String chinese) {
        return new Wording(Map.of("en", english, "zh", chinese));
    }

    /** In the language asked for, else in English. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
    }

    /** What tells this sentence, in this language, from any other. */
    public Hash hashIn(String language) {
        return Hash.of(in(language));
    }
}
