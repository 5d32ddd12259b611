package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/** Journals as one document an entry; who inserts a number first has it. */
public final class NoSqlJournals implements Journals {
    private static final int PAGE = 1_000;

    /** Stands after all that an id is made of. */
    private static final String LAST = "~";

    private final Template template;
    private final Inserts inserts;

    public NoSqlJournals(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public boolean append(Entry entry) {
        return inserts.insert(Entries.document(entry));
    }

    @Override
    public List<Entry> of(Subject subject) {
        return documents(subject + "/", subject + "0").stream()
                .map(Entries::entry)
                .toList();
    }

    private List<JournalDocument> documents(String from, String before) {
        return template.select(JournalDocument.class)
                .where("id")
                .gte(from)
                .and("id")
                .lt(before)
                .orderBy("id")
                .asc()
                .result();
    }

    @Override
    public void forEach(Consumer<Entry> each) {
        forEach("", each);
    }

    /** Entries are checked and parsed on all cores, and told in their order. */
    @Override
    public void forEach(String beginning, Consumer<Entry> each) {
        String last = beginning;
        List<JournalDocument> some;
        do {
            some = after(last, beginning + LAST);
            some.parallelStream().map(Entries::entry).toList().forEach(each);
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == PAGE);
    }

    private List<JournalDocument> after(String last, String end) {
        return template.select(JournalDocument.class)
                .where("id")
                .gt(last)
                .and("id")
                .lt(end)
                .orderBy("id")
                .asc()
                .limit(PAGE)
                .result();
    }
}
