package org.imprimatur.news;

import java.util.List;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/** Journals whose growth other nodes are told of before whoever wrote is answered. */
public final class ToldJournals implements Journals {
    private final Journals journals;
    private final Newsroom newsroom;

    public ToldJournals(Journals journals, Newsroom newsroom) {
        this.journals = journals;
        this.newsroom = newsroom;
    }

    @Override
    public boolean append(Entry entry) {
        boolean written = journals.append(entry);
        if (written) {
            newsroom.tell(entry.subject().value());
        }
        return written;
    }

    @Override
    public List<Entry> of(Subject subject) {
        return journals.of(subject);
    }

    @Override
    public List<Entry> after(Subject subject, int number, int most) {
        return journals.after(subject, number, most);
    }

    @Override
    public void forEach(Consumer<Entry> each) {
        journals.forEach(each);
    }

    @Override
    public void forEach(String beginning, Consumer<Entry> each) {
        journals.forEach(beginning, each);
    }

    @Override
    public void journals(String beginning, Consumer<List<Entry>> each) {
        journals.journals(beginning, each);
    }
}
