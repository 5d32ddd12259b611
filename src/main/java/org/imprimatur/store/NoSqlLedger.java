package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import org.imprimatur.migrations.Ledger;
import org.imprimatur.migrations.LedgerEntry;

/** The migrations' ledger as one document a line; who inserts a claim first has it. */
public final class NoSqlLedger implements Ledger {
    private final Template template;
    private final Inserts inserts;

    public NoSqlLedger(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public boolean insert(LedgerEntry entry) {
        return inserts.insert(LedgerDocument.of(entry));
    }

    @Override
    public List<LedgerEntry> all() {
        return template.select(LedgerDocument.class).<LedgerDocument>result().stream()
                .map(LedgerDocument::entry)
                .toList();
    }
}
