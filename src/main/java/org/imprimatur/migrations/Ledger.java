package org.imprimatur.migrations;

import java.util.List;

/** Where it is recorded which migrations were begun and applied. Entries are only ever inserted. */
public interface Ledger {
    /**
     * Inserts an entry. Durable when it returns.
     *
     * @return false where there is an entry with its id already; nothing is changed then
     */
    boolean insert(LedgerEntry entry);

    /** Every entry there is, in no particular order; an entry that was inserted by anybody before is among them. */
    List<LedgerEntry> all();
}
