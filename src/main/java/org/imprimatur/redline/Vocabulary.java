package org.imprimatur.redline;

import java.util.HashMap;
import java.util.Map;

/** Gives equal strings equal numbers, so that comparing is cheap. */
final class Vocabulary {

    private final Map<String, Integer> keys = new HashMap<>();

    int key(String text) {
        return keys.computeIfAbsent(text, unused -> keys.size() + 1);
    }
}
