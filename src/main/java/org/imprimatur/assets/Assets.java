package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.page.Hash;

/** Every asset that is kept, by its hash. Nothing is held in memory as a whole. */
public interface Assets {
    /**
     * Keeps an asset. Durable when it returns, and not to be found before. The same bytes again are nothing: the first
     * name stays.
     *
     * @param bytes exactly as many as the asset has; not closed here
     * @return what is kept now
     */
    Asset keep(Asset asset, InputStream bytes) throws IOException;

    Optional<Asset> find(Hash hash);

    /**
     * The bytes of an asset that was found.
     *
     * @param from the first byte
     * @param to the byte after the last
     */
    InputStream open(Asset asset, long from, long to);

    /** Whether its bytes can be had here; false where the application keeps them, and does not run. */
    default boolean isHere(Asset asset) {
        return true;
    }

    void forEach(Consumer<Asset> each);

    /** Forgets an asset; from then on it is not found. Only for whoever wrote into its journal that it goes. */
    void remove(Hash asset);
}
