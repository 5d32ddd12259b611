package org.imprimatur.notices;

import java.util.Optional;
import org.imprimatur.page.AccountName;

/**
 * Where the mailboxes are kept: beside the journals, because an address belongs to a person who may want it forgotten.
 */
public interface Mailboxes {
    /** Empty for somebody who never said how they want to be told. */
    Optional<Mailbox> find(AccountName owner);

    /** Whether they are told by mail at all. */
    default boolean wants(AccountName owner) {
        return find(owner).filter(mailbox -> mailbox.mode() != Mode.NEVER).isPresent();
    }

    /** Replaces what was there. */
    void set(Mailbox mailbox);

    void forget(AccountName owner);
}
