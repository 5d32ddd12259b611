package org.imprimatur.importers;

import java.util.List;
import java.util.function.Function;

/** A file that should have been a page but could not be read; the rest of the batch goes on. */
public record Failed(String source, String key, List<String> args) implements Reading {

    public Failed {
        args = List.copyOf(args);
    }

    @Override
    public <T> T fold(
            Function<Imported, T> imported,
            Function<Asset, T> asset,
            Function<Failed, T> failed,
            Function<Skipped, T> skipped) {
        return failed.apply(this);
    }
}
