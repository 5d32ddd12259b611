package org.imprimatur.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What an installation puts under bytes so that a changed one is found.
 *
 * @param signature the Ed25519 signature in Base64
 */
public record Seal(SealKey key, String signature) {
    public Seal {
        SealKey.decode(signature);
    }

    Map<String, Object> plain() {
        return Map.of(
                "algorithm",
                SealKey.ALGORITHM,
                "key",
                key.encoded(),
                "fingerprint",
                key.fingerprint().hex(),
                "signature",
                signature);
    }

    /** Reads a seal that says all that {@link #plain} says and nothing else. */
    static Seal of(Map<?, ?> plain) {
        if (!(plain.get("key") instanceof String key) || !(plain.get("signature") instanceof String signature)) {
            throw new IllegalArgumentException("a seal without its key or its signature");
        }
        var seal = new Seal(new SealKey(key), signature);
        if (!seal.plain().equals(plain)) {
            throw new IllegalArgumentException("a seal whose parts do not fit one another");
        }
        return seal;
    }

    boolean holds(String sealed) {
        return holds(sealed.getBytes(StandardCharsets.UTF_8));
    }

    boolean holds(byte[] sealed) {
        return key.holds(sealed, SealKey.decode(signature));
    }
}
