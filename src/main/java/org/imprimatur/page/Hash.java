package org.imprimatur.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
    private static final int LENGTH = 64;

    /** What the first entry of a chain names as its predecessor. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static boolean isOne(String hex) {
        return hex.length() == LENGTH && areDigits(hex);
    }

    private static boolean areDigits(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Hash of(byte[] bytes) {
        try {
            return new Hash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The first eight digits, for people to compare. */
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
