package org.imprimatur.notices;

import java.time.Instant;
import java.util.List;

/** Writes mails. */
public interface Letters {
    /**
     * The mail for what happened, in the language of whoever gets it.
     *
     * @param occasions what happened, one for each notice of the parcel that is still of use
     */
    Letter of(Parcel parcel, Mailbox to, List<Occasion> occasions, Instant now);

    /** A mail that only shows that mail arrives. */
    Letter trial(Mailbox to, Instant now);
}
