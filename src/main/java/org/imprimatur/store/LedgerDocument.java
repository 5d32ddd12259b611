package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import org.imprimatur.migrations.LedgerEntry;
import org.imprimatur.migrations.LedgerEntry.Mark;
import org.imprimatur.page.Hash;

/** One line of the migrations' ledger. */
@Entity("migrations")
public record LedgerDocument(
        @Id String id,
        @Column int number,
        @Column String mark,
        @Column int attempt,
        @Column String file,
        @Column String checksum,
        @Column String node,
        @Column String at)
        implements Kept {
    static LedgerDocument of(LedgerEntry entry) {
        return new LedgerDocument(
                entry.id(),
                entry.number(),
                entry.mark().name(),
                entry.attempt(),
                entry.file(),
                entry.checksum().hex(),
                entry.node(),
                entry.at().toString());
    }

    LedgerEntry entry() {
        return new LedgerEntry(number, Mark.valueOf(mark), attempt, file, new Hash(checksum), node, Instant.parse(at));
    }
}
