package org.imprimatur.review;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair with which an installation seals what it hands out. The private half never leaves the store. */
public final class Signet {
    private final String secret;
    private final SealKey key;

    /**
     * A pair that was kept.
     *
     * @param secret the private half as PKCS #8 in Base64
     */
    public Signet(String secret, SealKey key) {
        this.secret = secret;
        this.key = key;
    }

    public static Signet fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            return new Signet(
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    new SealKey(base64.encodeToString(pair.getPublic().getEncoded())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }

    public SealKey key() {
        return key;
    }

    /** For the store and nobody else. */
    public String secret() {
        return secret;
    }

    Seal seal(byte[] bytes) {
        try {
            var pen = Signature.getInstance(SealKey.ALGORITHM);
            pen.initSign(KeyFactory.getInstance(SealKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))));
            pen.update(bytes);
            return new Seal(key, Base64.getEncoder().encodeToString(pen.sign()));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the key that seals evidence is damaged", damaged);
        }
    }
}
