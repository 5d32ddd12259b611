package org.imprimatur.news;

import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PassedJournals;

/** Journals whose growth other nodes are told of before whoever wrote is answered. */
public final class ToldJournals extends PassedJournals {
    private final Newsroom newsroom;

    public ToldJournals(Journals journals, Newsroom newsroom) {
        super(journals);
        this.newsroom = newsroom;
    }

    @Override
    public boolean append(Entry entry) {
        boolean written = super.append(entry);
        if (written) {
            newsroom.tell(entry.subject().value());
        }
        return written;
    }
}
