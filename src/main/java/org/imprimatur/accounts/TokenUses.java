package org.imprimatur.accounts;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.page.Hash;

/** When tokens were used last, to a few minutes. */
public interface TokenUses {
    void note(Hash token, Instant at);

    Optional<Instant> last(Hash token);
}
