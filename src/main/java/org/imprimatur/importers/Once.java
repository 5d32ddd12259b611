package org.imprimatur.importers;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks once, when it is first asked itself. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T known;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        var now = known == null ? source.get() : known;
        known = now;
        return now;
    }
}
