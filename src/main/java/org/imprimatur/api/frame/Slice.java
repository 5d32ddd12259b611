package org.imprimatur.api.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of what fits.
 *
 * @param total how many fit
 * @param next the cursor of the next slice; empty where none comes after this one
 */
public record Slice<T>(List<T> some, int total, Optional<String> next) {
    /**
     * What was cut already.
     *
     * @param goesOn whether there are more after these
     * @param cursor names the place after one
     */
    public static <T> Slice<T> of(List<T> some, int total, boolean goesOn, Function<T, String> cursor) {
        return new Slice<>(
                some, total, goesOn ? Optional.of(cursor.apply(some.get(some.size() - 1))) : Optional.empty());
    }

    /** The first of what is left, at most so many. */
    public static <T> Slice<T> first(int most, List<T> left, int total, Function<T, String> cursor) {
        return of(left.subList(0, Math.min(most, left.size())), total, left.size() > most, cursor);
    }
}
