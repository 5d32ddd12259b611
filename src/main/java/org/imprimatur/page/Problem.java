package org.imprimatur.page;

import java.util.List;

/**
 * What is wrong with one field of a text, as a message key.
 *
 * @param args what the sentence names, for example the limit that was passed
 */
public record Problem(String field, String key, List<?> args) {
    public Problem {
        args = List.copyOf(args);
    }
}
