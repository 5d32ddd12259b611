package org.imprimatur.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imprimatur.page.PageId;

/** Reads where pages stand from their journals. */
final class Folding {
    private Folding() {}

    static Optional<Known> of(Journals journals, PageId page) {
        return of(page, journals.of(Subject.of(page)));
    }

    private static Optional<Known> of(PageId page, List<Entry> journal) {
        return PageJournal.standing(page, journal)
                .map(standing ->
                        new Known(standing, journal.get(journal.size() - 1).hash()));
    }

    /** Where a page stands after more of its journal; empty where that does not go on from there. */
    static Optional<Known> onwards(Known was, List<Entry> more) {
        var now = was;
        for (Entry entry : more) {
            if (!entry.previous().equals(now.tip())) {
                return Optional.empty();
            }
            now = new Known(now.standing().after(PageJournal.step(entry)), entry.hash());
        }
        return Optional.of(now);
    }

    /**
     * Tells where every page stands, perhaps from several threads at once; only the hash of each last entry is worked out
     * again.
     */
    static void all(Journals journals, Consumer<Known> each) {
        journals.journals(
                Subject.PAGE,
                journal ->
                        of(new PageId(journal.get(0).subject().id()), journal).ifPresent(each));
    }
}
