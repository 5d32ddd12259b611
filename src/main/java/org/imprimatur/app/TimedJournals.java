package org.imprimatur.app;

import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PassedJournals;
import org.imprimatur.metrics.Times;

/** Journals that tell how long it takes until an entry is on disk. */
final class TimedJournals extends PassedJournals {
    private final Times appends = new Times();

    TimedJournals(Journals journals) {
        super(journals);
    }

    Times appends() {
        return appends;
    }

    @Override
    public boolean append(Entry entry) {
        long begun = System.nanoTime();
        try {
            return super.append(entry);
        } finally {
            appends.add(System.nanoTime() - begun);
        }
    }
}
