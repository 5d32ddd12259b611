package org.imprimatur.journal;

import java.util.List;
import java.util.function.Consumer;

/** Journals that pass every question on to others; whoever extends them says what else happens when an entry is written. */
public abstract class PassedJournals implements Journals {
    private final Journals journals;

    protected PassedJournals(Journals journals) {
        this.journals = journals;
    }

    @Override
    public boolean append(Entry entry) {
        return journals.append(entry);
    }

    @Override
    public final List<Entry> of(Subject subject) {
        return journals.of(subject);
    }

    @Override
    public final List<Entry> after(Subject subject, int number, int most) {
        return journals.after(subject, number, most);
    }

    @Override
    public final void forEach(Consumer<Entry> each) {
        journals.forEach(each);
    }

    @Override
    public final void forEach(String beginning, Consumer<Entry> each) {
        journals.forEach(beginning, each);
    }

    @Override
    public final void journals(String beginning, Consumer<List<Entry>> each) {
        journals.journals(beginning, each);
    }
}
