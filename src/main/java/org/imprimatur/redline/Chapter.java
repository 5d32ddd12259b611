package org.imprimatur.redline;

import java.util.Set;

/**
 * A heading with all that stands under it, up to the next one.
 *
 * @param level of the heading from 1 to 6; 0 for what stands before the first
 * @param marks what stays the same in every language: figures, addresses, images
 * @param length how many words it has
 */
public record Chapter(int level, String title, String html, Set<String> marks, int length) {

    public Chapter {
        marks = Set.copyOf(marks);
    }
}
