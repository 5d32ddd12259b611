package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Whole;

/**
 * Journals as one document an entry; who inserts a number first has it. They are read below the Template, which asks CDI
 * for each entity: with millions of entries that would be most of a start.
 */
public final class NoSqlJournals implements Journals {
    /** Where a subject's own id may begin: between two of these lies one part of all, so that all cores can read. */
    private static final List<String> PARTS =
            List.of("", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f", AlongIds.LAST);

    private final Inserts inserts;
    private final AlongIds journal;
    private final Unwritten unwritten;

    public NoSqlJournals(Template template, DatabaseManager documents) {
        this(template, documents, Unwritten.none(documents));
    }

    /** @param unwritten texts that go in with the entry that names them */
    public NoSqlJournals(Template template, DatabaseManager documents, Unwritten unwritten) {
        this.unwritten = unwritten;
        this.inserts = new Inserts(template);
        this.journal = new AlongIds(documents, "journal");
    }

    @Override
    public boolean append(Entry entry) {
        return unwritten.insert(entry, inserts);
    }

    @Override
    public List<Entry> of(Subject subject) {
        var found = new ArrayList<Entry>();
        journal.between(
                subject + "/",
                subject + "0",
                some -> some.stream().map(NoSqlJournals::entry).forEach(found::add));
        return found;
    }

    @Override
    public List<Entry> after(Subject subject, int number, int most) {
        return journal.sheet(Entry.id(subject, number), subject + "0", most).stream()
                .map(NoSqlJournals::entry)
                .toList();
    }

    private static Entry entry(CommunicationEntity document) {
        return Entries.entry(JournalDocument.of(document));
    }

    @Override
    public void forEach(Consumer<Entry> each) {
        forEach("", each);
    }

    /** Entries are checked and parsed on all cores, and told in their order. */
    @Override
    public void forEach(String beginning, Consumer<Entry> each) {
        journal.between(
                beginning,
                beginning + AlongIds.LAST,
                some -> some.parallelStream().map(NoSqlJournals::entry).toList().forEach(each));
    }

    @Override
    public void journals(String beginning, Consumer<List<Entry>> each) {
        IntStream.range(1, PARTS.size())
                .parallel()
                .forEach(end -> part(beginning + PARTS.get(end - 1), beginning + PARTS.get(end), each));
    }

    private void part(String after, String before, Consumer<List<Entry>> each) {
        var whole = new Whole(each);
        journal.between(
                after, before, some -> some.stream().map(NoSqlJournals::entry).forEach(whole::add));
        whole.end();
    }
}
