package org.imprimatur.journal;

import java.util.List;
import java.util.function.Consumer;

/** Where the entries are kept. One insert of one document, durable when it returns. */
public interface Journals {
    /**
     * Adds an entry as the next of its subject.
     *
     * @return false where another entry already has its number; nothing is changed then
     */
    boolean append(Entry entry);

    /** The entries of one subject in their order. */
    List<Entry> of(Subject subject);

    /** Some of the entries of one subject that come after a number, in their order, without reading the others. */
    default List<Entry> after(Subject subject, int number, int most) {
        return of(subject).stream()
                .filter(entry -> entry.number() > number)
                .limit(most)
                .toList();
    }

    /** Every entry there is, subject by subject, each in its order. */
    void forEach(Consumer<Entry> each);

    /** The same of the subjects that begin like this, for example {@link Subject#ACCOUNT}, without reading the others. */
    default void forEach(String beginning, Consumer<Entry> each) {
        forEach(entry -> {
            if (entry.subject().value().startsWith(beginning)) {
                each.accept(entry);
            }
        });
    }

    /** The same, a whole journal at a time; perhaps from several threads at once. */
    default void journals(String beginning, Consumer<List<Entry>> each) {
        var whole = new Whole(each);
        forEach(beginning, whole::add);
        whole.end();
    }
}
