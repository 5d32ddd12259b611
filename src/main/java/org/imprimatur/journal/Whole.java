package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers entries, which are told subject by subject, into whole journals. */
public final class Whole {
    private final Consumer<List<Entry>> each;
    private List<Entry> journal = new ArrayList<>();

    public Whole(Consumer<List<Entry>> each) {
        this.each = each;
    }

    public void add(Entry entry) {
        if (!journal.isEmpty() && !journal.get(0).subject().equals(entry.subject())) {
            end();
        }
        journal.add(entry);
    }

    /** Tells the last one. */
    public void end() {
        if (!journal.isEmpty()) {
            each.accept(journal);
        }
        journal = new ArrayList<>();
    }
}
