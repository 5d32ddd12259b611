package org.imprimatur.accounts;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.AccountName;

/** Where sessions are kept, for every node and over restarts. One that is not there has ended. */
public interface Sessions {
    /** Durable when it returns. */
    void begin(Session session);

    Optional<Session> find(String id);

    /** Those of one account, in no order. */
    List<Session> of(AccountName account);

    /** Says when it was last seen; where it has ended meanwhile, it stays so. */
    void seen(Session session);

    /** Durable when it returns. */
    void end(String id);
}
