package org.imprimatur.importers;

import java.util.List;
import java.util.function.Function;

/** A file that is no page and nothing a page could show. */
public record Skipped(String source, String key, List<String> args) implements Reading {

    public Skipped {
        args = List.copyOf(args);
    }

    @Override
    public <T> T fold(
            Function<Imported, T> imported,
            Function<Asset, T> asset,
            Function<Failed, T> failed,
            Function<Skipped, T> skipped) {
        return skipped.apply(this);
    }
}
