package org.imprimatur.redline;

import java.util.Map;

/** The few entities that our renderer writes. */
final class Entities {

    private static final Map<String, String> NAMED =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", "\u00A0");

    private Entities() {}

    static String decoded(String word) {
        if (word.indexOf('&') < 0) {
            return word;
        }
        return NAMED.getOrDefault(word, word.replace("&amp;", "&"));
    }
}
