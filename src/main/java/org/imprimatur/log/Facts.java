package org.imprimatur.log;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a line says in words and, for programs, one by one: a parameter of a record of the log. */
public record Facts(Map<String, Object> all) {
    public Facts {
        all = new LinkedHashMap<>(all);
    }

    @Override
    public String toString() {
        var words = new StringBuilder();
        all.values().forEach(value -> words.append(words.isEmpty() ? "" : " ").append(value));
        return words.toString();
    }
}
