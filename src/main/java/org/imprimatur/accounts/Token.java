package org.imprimatur.accounts;

import java.time.Instant;
import org.imprimatur.page.Hash;

/**
 * Lets a program act as an account. Only the secret's hash is known here; the secret was shown once.
 *
 * @param label what its holder calls it, for example {@code nightly import}
 */
public record Token(Hash hash, String label, Instant issued, Instant expires) {
    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
}
