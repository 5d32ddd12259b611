package org.imprimatur.app;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The beans of one kind that the host brings. They are looked up when somebody needs them first: a bean of the host may ask
 * for what the product gives, which may ask for it.
 */
final class Brought<T> implements Supplier<List<T>> {
    private final Instance<T> beans;
    private volatile @Nullable List<T> found;

    Brought(Instance<T> beans) {
        this.beans = beans;
    }

    @Override
    public List<T> get() {
        var known = found;
        if (known == null) {
            known = beans.stream().toList();
            found = known;
        }
        return known;
    }
}
