package org.imprimatur.importers;

import java.util.Objects;
import java.util.function.Function;

/** An image or document that pages of the batch may show or link to, under {@link #address()}. */
@SuppressWarnings("ArrayRecordComponent") // equality is given below, by hash
public record Asset(String source, byte[] bytes, String sha256) implements Reading {

    /** Where links of imported pages expect it: the same bytes always stand at the same address. */
    public String address() {
        return "/assets/" + sha256 + "/" + Names.fileName(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && source.equals(asset.source) && sha256.equals(asset.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, sha256);
    }

    @Override
    public String toString() {
        return source + " (" + sha256 + ")";
    }

    @Override
    public <T> T fold(
            Function<Imported, T> imported,
            Function<Asset, T> asset,
            Function<Failed, T> failed,
            Function<Skipped, T> skipped) {
        return asset.apply(this);
    }
}
