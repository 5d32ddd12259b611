package org.imprimatur.api.frame;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API must be told.
 *
 * @param origins whose pages' scripts may read live pages, for example {@code https://www.example.com}; {@code *} for all
 * @param keptBytes how many bytes of answers are kept in memory at most
 */
public record ApiSettings(List<String> origins, long keptBytes) {
    private static final String ALL = "*";

    public ApiSettings {
        origins = List.copyOf(origins);
    }

    public boolean isForAll() {
        return origins.contains(ALL);
    }

    /** Whose scripts may read the answer, as browsers are told. */
    public Optional<String> allowed(@Nullable String origin) {
        return isForAll() ? Optional.of(ALL) : Optional.ofNullable(origin).filter(origins::contains);
    }
}
