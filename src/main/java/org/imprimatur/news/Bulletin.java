package org.imprimatur.news;

import java.time.Instant;
import java.util.List;

/**
 * What a node told the others in one go.
 *
 * @param number its place among all bulletins of all nodes; the first is 1, none is left out
 * @param node who tells
 * @param subjects what is to be looked at again, such as {@code page:…} or {@code session:…}
 */
public record Bulletin(long number, String node, Instant at, List<String> subjects) {
    public Bulletin {
        subjects = List.copyOf(subjects);
    }
}
