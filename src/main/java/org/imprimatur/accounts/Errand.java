package org.imprimatur.accounts;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser that was sent to the provider, and by what its return is recognised.
 *
 * @param there where it is sent
 * @param state comes back with the answer: only the browser that was sent knows it
 * @param nonce comes back inside of the ID token
 * @param verifier opens the code that the answer carries; it never leaves the server before
 * @param begun when
 */
public record Errand(URI there, String state, String nonce, String verifier, Instant begun) implements Serializable {
    /** By how much the clocks of the house and of the provider may differ. */
    public static final Duration SKEW = Duration.ofSeconds(30);

    @Override
    public String toString() {
        return "Errand[" + begun + "]";
    }
}
