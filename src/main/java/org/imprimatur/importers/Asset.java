package org.imprimatur.importers;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;
import org.imprimatur.page.Hash;

/**
 * An image or document that pages of the batch may show or link to, under {@link #address()}.
 *
 * @param sha256 of the bytes that are kept
 * @param dropped what was taken out of the bytes that came, because it could do harm
 */
public record Asset(String source, String sha256, List<String> dropped) implements Reading {

    public Asset {
        dropped = List.copyOf(dropped);
    }

    static Asset of(SourceFile file) {
        return new Asset(file.name(), file.sha256(), List.of());
    }

    /** Where links of imported pages expect it: the same bytes always stand at the same address. */
    public String address() {
        return AssetAddress.of(new Hash(sha256), AssetName.of(source));
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
