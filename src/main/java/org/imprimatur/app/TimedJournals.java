package org.imprimatur.app;

import java.util.List;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.metrics.Times;

/** Journals that tell how long it takes until an entry is on disk. */
final class TimedJournals implements Journals {
    private final Journals journals;
    private final Times appends = new Times();

    TimedJournals(Journals journals) {
        this.journals = journals;
    }

    Times appends() {
        return appends;
    }

    @Override
    public boolean append(Entry entry) {
        long begun = System.nanoTime();
        try {
            return journals.append(entry);
        } finally {
            appends.add(System.nanoTime() - begun);
        }
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
