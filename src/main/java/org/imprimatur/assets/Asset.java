package org.imprimatur.assets;

import org.imprimatur.page.Hash;

/**
 * An image or document that is kept. The same bytes are the same asset, whatever they are called.
 *
 * @param hash of the bytes
 * @param name under which the bytes came first
 * @param size in bytes
 */
public record Asset(Hash hash, AssetName name, AssetType type, long size) {
    public Asset {
        if (size < 1) {
            throw new IllegalArgumentException("an asset of " + size + " bytes");
        }
    }
}
