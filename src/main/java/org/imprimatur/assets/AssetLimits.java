package org.imprimatur.assets;

import java.util.Set;

/** What is not kept: what is larger than so many bytes, and what is none of these types. */
public record AssetLimits(long bytes, Set<AssetType> types) {
    private static final long MEGABYTE = 1024L * 1024;

    public AssetLimits {
        types = Set.copyOf(types);
    }

    public static AssetLimits ofMegabytes(int megabytes, Set<AssetType> types) {
        return new AssetLimits(megabytes * MEGABYTE, types);
    }

    public long megabytes() {
        return bytes / MEGABYTE;
    }
}
