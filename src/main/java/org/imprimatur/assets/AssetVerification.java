package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Optional;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;

/** Checks the bytes of every asset against its hash. */
public final class AssetVerification {
    private int assets;
    private int elsewhere;

    private AssetVerification() {}

    /**
     * What was found.
     *
     * @param elsewhere how many were not looked at, because the application keeps them
     * @param damage the first asset that is not what it was, as a sentence; empty where all are
     */
    public record Report(int assets, int elsewhere, Optional<String> damage) {}

    public static Report of(Assets assets) {
        var verification = new AssetVerification();
        try {
            assets.forEach(asset -> verification.check(assets, asset));
            return new Report(verification.assets, verification.elsewhere, Optional.empty());
        } catch (DamagedException damage) {
            return new Report(verification.assets, verification.elsewhere, Optional.ofNullable(damage.getMessage()));
        }
    }

    private void check(Assets all, Asset asset) {
        if (!all.isHere(asset)) {
            elsewhere++;
            return;
        }
        try (var bytes = all.open(asset, 0, asset.size())) {
            if (!hash(bytes).equals(asset.hash())) {
                throw new DamagedException("asset " + asset.hash() + " (" + asset.name() + ") does not match its hash");
            }
        } catch (IOException failure) {
            throw new DamagedException("asset " + asset.hash() + " (" + asset.name() + ") cannot be read");
        }
        assets++;
    }

    private static Hash hash(InputStream bytes) throws IOException {
        var digest = Spool.sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            bytes.transferTo(out);
        }
        return Spool.hash(digest);
    }
}
