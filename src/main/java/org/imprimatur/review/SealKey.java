package org.imprimatur.review;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.imprimatur.page.Hash;

/**
 * The public half of an installation's Ed25519 key: whoever has it can tell whether a seal is that installation's.
 *
 * @param encoded the key as an X.509 SubjectPublicKeyInfo in Base64, which is what stands between the lines of a PEM file
 */
public record SealKey(String encoded) {
    static final String ALGORITHM = "Ed25519";

    public SealKey {
        decode(encoded);
    }

    /** The SHA-256 of the key: short enough to be read out on the telephone. */
    public Hash fingerprint() {
        return Hash.of(decode(encoded));
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether exactly these bytes were sealed with the private half. */
    boolean holds(byte[] bytes, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decode(encoded))));
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException garbled) {
            return false;
        }
    }

    /** The decoder forgives stray bits at the end; here bytes have one spelling only. */
    static byte[] decode(String encoded) {
        var bytes = Base64.getDecoder().decode(encoded);
        if (!Base64.getEncoder().encodeToString(bytes).equals(encoded)) {
            throw new IllegalArgumentException("not Base64 as it is written");
        }
        return bytes;
    }
}
