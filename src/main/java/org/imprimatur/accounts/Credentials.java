package org.imprimatur.accounts;

import java.util.Optional;
import org.imprimatur.page.AccountName;

/** Where the hashes of passwords are kept, apart from the journal: they change, and nobody may read them. */
public interface Credentials {
    /** Durable when it returns; replaces the one before. */
    void set(AccountName account, String passwordHash);

    /** The same where there is none yet; of two who do so at once, one learns that it was too late. */
    boolean setFirst(AccountName account, String passwordHash);

    Optional<String> find(AccountName account);
}
