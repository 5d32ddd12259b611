package org.imprimatur.review;

import java.util.Optional;

/** Where the installation's one key pair is kept. */
public interface Signets {
    Optional<Signet> find();

    /**
     * Keeps the pair where none was kept before.
     *
     * @return false where another pair is kept already, as when two nodes start at once
     */
    boolean keep(Signet signet);

    /** The installation's pair, made now if there was none. */
    default Signet get() {
        return find().orElseGet(() -> {
            var fresh = Signet.fresh();
            return keep(fresh) ? fresh : find().orElseThrow();
        });
    }
}
