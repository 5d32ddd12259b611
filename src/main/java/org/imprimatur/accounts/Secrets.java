package org.imprimatur.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes up passwords and tokens that nobody can guess. */
public final class Secrets {
    /** Begins every token, so that a leaked one can be found by search. */
    public static final String TOKEN_PREFIX = "imp_";

    /** Without the letters and digits that people mistake for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    private static final int PASSWORD_LENGTH = 20;
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random;

    public Secrets(SecureRandom random) {
        this.random = random;
    }

    public String password() {
        return random.ints(PASSWORD_LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (password, place) -> password.append(ALPHABET.charAt(place)),
                        StringBuilder::append)
                .toString();
    }

    public String token() {
        return TOKEN_PREFIX + letters();
    }

    /** What a browser sends to be recognised. */
    String session() {
        return letters();
    }

    /** A piece of an address that only those find who were told. */
    public String piece() {
        return letters();
    }

    private String letters() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
