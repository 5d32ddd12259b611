package org.imprimatur.api;

import java.util.List;

/**
 * What the API must be told.
 *
 * @param origins whose pages' scripts may read live pages, for example {@code https://www.example.com}; {@code *} for all
 */
public record ApiSettings(List<String> origins) {
    static final String ALL = "*";

    public ApiSettings {
        origins = List.copyOf(origins);
    }
}
