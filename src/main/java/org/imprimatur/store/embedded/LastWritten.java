package org.imprimatur.store.embedded;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * What is looked at before a start after a process was killed or a machine lost its power: the length of the file, and
 * those pages that its log tells of, whether they wait there still or were folded into the file before. That is bounded
 * by the log, however large the file is.
 */
record LastWritten(DataFile file, RawPages pages) {
    private static final int SIZE_IN_PAGES = 28;
    private static final int CHANGES = 24;
    private static final int SIZE_IS_OF = 92;

    static void require(DataFile file) throws IOException {
        try (var pages = RawPages.open(file)) {
            var last = new LastWritten(file, pages);
            last.requireLength();
            last.requirePages();
        }
    }

    /** SQLite itself would take what is missing for empty. */
    private void requireLength() throws IOException {
        var first = pages.page(1);
        if (first.isEmpty() || first.get().number(CHANGES) != first.get().number(SIZE_IS_OF)) {
            return;
        }
        int last = first.get().number(SIZE_IN_PAGES);
        for (int beyond = pages.inFile() + 1; beyond <= last; beyond++) {
            if (pages.page(beyond).isEmpty()) {
                throw damaged(
                        "it was cut before " + pages.place(last) + "; it has " + last + " pages by its own account");
            }
        }
    }

    private void requirePages() throws IOException {
        var free = new BitSet();
        for (int number : pages.touched()) {
            var wrong = pages.page(number).flatMap(this::wrong);
            if (wrong.isPresent()) {
                // A page that was given back keeps what it had, half of which may stand elsewhere by now.
                free.or(pages.free());
                if (!free.get(number)) {
                    throw damaged(wrong.get() + " (" + pages.place(number) + ")");
                }
            }
        }
    }

    private Optional<String> wrong(RawPage page) {
        if (!page.isIndex()) {
            return Optional.empty();
        }
        var cells = page.cells();
        if (cells.isEmpty()) {
            return Optional.of("a page that was written last makes no sense");
        }
        try {
            for (int cell : cells.get()) {
                var row = RawRecord.of(pages, page, cell).flatMap(RawRecord::row);
                if (row.isPresent() && !row.get().isIntact()) {
                    return Optional.of("the document " + row.get().id() + " of the collection "
                            + row.get().collection() + " does not fit its checksum");
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of("a page that was written last cannot be read");
        }
    }

    private DamagedStoreException damaged(String why) {
        return new DamagedStoreException("The data file " + file.path() + " is damaged: " + why
                + ". Nothing was changed; keep a copy of the folder and restore the last backup");
    }
}
