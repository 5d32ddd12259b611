package org.imprimatur.importers;

import java.util.function.Function;

/** What came of one file: a page, an asset, or the reason why it is neither. */
public sealed interface Reading permits Imported, Asset, Failed, Skipped {

    /** The name the file came under. */
    String source();

    <T> T fold(
            Function<Imported, T> imported,
            Function<Asset, T> asset,
            Function<Failed, T> failed,
            Function<Skipped, T> skipped);
}
