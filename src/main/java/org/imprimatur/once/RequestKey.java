package org.imprimatur.once;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.imprimatur.page.Hash;

/**
 * What somebody calls a request, so that it counts once. The store gets a hash of it; what is kept of the request and of
 * its answer, passwords and fresh tokens among them, can be read only with the key itself.
 *
 * @param owner whose it is; the same key of somebody else is another
 */
public record RequestKey(String owner, String key) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    public RequestKey {
        if (!isOne(key)) {
            throw new IllegalArgumentException("not a key of a request");
        }
    }

    public static boolean isOne(String key) {
        return FORM.matcher(key).matches();
    }

    String id() {
        return Hash.of(owner + "\n" + key).hex();
    }

    /** Names a request without telling anything of it. */
    String print(byte[] request) {
        return HexFormat.of().formatHex(derived("request", request));
    }

    String seal(String answer) {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(answer.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(iv, iv.length + sealed.length);
            System.arraycopy(sealed, 0, all, iv.length, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String open(String sealed) {
        var all = Base64.getDecoder().decode(sealed);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, IV_BYTES));
            return new String(cipher.doFinal(all, IV_BYTES, all.length - IV_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException garbled) {
            throw new IllegalStateException("an answer that was kept is garbled", garbled);
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var secret = new SecretKeySpec(derived("answer", new byte[0]), "AES");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }

    private byte[] derived(String purpose, byte[] of) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec((owner + "\n" + key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(of);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "the key of a request of " + owner;
    }
}
